import { DateTime } from 'luxon'
import i18nManager from '@adonisjs/i18n/services/main'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { IssueLink } from '#identity/links/actions/issue_link'
import { UseLink } from '#identity/links/actions/use_link'
import LinkInvalid from '#identity/links/exceptions/link_invalid'
import { linkToken } from '#identity/links/link_token'
import User from '#identity/models/user'
import { SupportAccessStarted } from '#identity/support_access/events/support_access_events'
import SupportAccess from '#identity/support_access/models/support_access'
import SupportGrant, { type SupportRole } from '#identity/support_access/models/support_grant'
import Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'

interface SupportPerson {
  id: number
  name: string
  ip: string | null
}

/**
 * Prepares a sign-in of the operator inside the workspace, if it agreed.
 *
 * @returns the token that signs in at the workspace's host, once and within two minutes; null
 * without consent
 */
export class OpenSupportAccess {
  async execute({ id, name, ip }: SupportPerson): Promise<string | null> {
    const grant = await SupportGrant.active().first()
    if (!grant) return null
    return transaction(async (trx) => {
      const user = await this.supportUser(id, name, grant.role, trx)
      const access = await SupportAccess.create(
        {
          grantId: grant.id,
          userId: user.id,
          operatorName: name,
          ip,
          createdAt: DateTime.now(),
          endsAt: grant.expiresAt,
        },
        { client: trx }
      )
      const link = await new IssueLink().execute(
        {
          purpose: 'support',
          email: user.email,
          userId: user.id,
          payload: { accessId: access.id },
        },
        trx
      )
      return linkToken(link.id, 'support')
    })
  }

  /**
   * Whom the timeline shows: never one of the workspace's own people. Has no password and an
   * address that leads nowhere (RFC 2606), so only consent lets anybody in.
   */
  private async supportUser(
    operatorId: number,
    name: string,
    role: SupportRole,
    trx: TransactionClientContract
  ): Promise<User> {
    const tenant = await Tenant.findOrFail(TenantContext.id())
    const email = `support-${operatorId}@operator.invalid`
    const shown = i18nManager.locale(tenant.locale).t('operator.support.name', { name })
    const known = await User.query({ client: trx }).where('email', email).first()
    const user = known ?? new User().useTransaction(trx)
    user.merge({ email, name: shown, role, isSupport: true, disabledAt: DateTime.now() })
    return user.save()
  }
}

/** Uses the token up. @throws LinkInvalid, also when consent was taken back meanwhile */
export class StartSupportAccess {
  async execute(token: string): Promise<User> {
    return transaction(async (trx) => {
      const link = await new UseLink().execute(token, 'support', trx)
      const access = await SupportAccess.query({ client: trx })
        .where('id', Number(link.payload.accessId))
        .forUpdate()
        .first()
      const grant = access && (await SupportGrant.find(access.grantId, { client: trx }))
      if (!access?.isOpen || !grant?.isActive) throw new LinkInvalid()
      await access.merge({ startedAt: DateTime.now() }).save()
      const user = await User.findOrFail(access.userId, { client: trx })
      await user.merge({ disabledAt: null }).save()
      const payload = {
        accessId: access.id,
        operator: access.operatorName,
        until: access.endsAt.toISO()!,
      }
      await record(new SupportAccessStarted({ actorId: user.id, payload }), trx)
      return user
    })
  }
}
