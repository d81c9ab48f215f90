import type { HttpContext } from '@adonisjs/core/http'
import { normalizeSlug } from '#tenancy/slug'
import { SlugRefusedException } from '#tenancy/exceptions/slug_refused_exception'
import { SlugTakenException } from '#tenancy/exceptions/slug_taken_exception'
import {
  checkAddress,
  freeAddressFor,
  type AddressState,
} from '#workspaces/sign_up/queries/check_address'
import { SignUpLimits } from '#workspaces/sign_up/sign_up_limits'
import { addressValidator } from '#workspaces/sign_up/validators/sign_up'

/** Tells while somebody types whether an address is free, or which one suits a company. */
export default class AddressesController {
  async show({ i18n, request }: HttpContext) {
    const { company, slug } = await request.validateUsing(addressValidator)
    await new SignUpLimits(request.ip()).takeAddress()
    const state =
      slug === undefined
        ? await freeAddressFor(company ?? '')
        : await checkAddress(normalizeSlug(slug))
    const refusal = refusalOf(state)
    return {
      slug: state.slug,
      isFree: refusal === null,
      message: refusal && i18n.t(`problems.${refusal.code}`, refusal.details),
    }
  }
}

function refusalOf({ slug, problem }: AddressState) {
  if (problem === null) return null
  return problem === 'taken' ? new SlugTakenException(slug) : new SlugRefusedException(slug)
}
