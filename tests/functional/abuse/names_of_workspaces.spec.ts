import { test } from '@japa/runner'
import Tenant from '#tenancy/models/tenant'
import {
  atInstallation,
  forgetSignUpLimits,
  signUpForm,
} from '#tests/functional/workspaces/support/sign_up'

/** Addresses that would look like the service's own, or like somebody else's. */
const refused = [
  'admin',
  'Admin',
  ' ADMIN ',
  'аdmin',
  'аdмin',
  'админ',
  'xn--dmin-7cd',
  'xn--80aqegfo',
  'XN--DMIN-7CD',
  'ad-min',
  'adm1n',
  'admin1',
  'support2',
  'mail-24',
  'www',
  'mail',
  'api',
  'patchbay',
  'localhost',
  'a--b',
  '-acme',
  'acme-',
  'acme.evil',
  'acme/evil',
  'acme evil',
  'acme\u200b',
  'acme\u202eevil',
  'ａｄｍｉｎ',
  '',
  'x'.repeat(64),
]

test.group('Signing up with somebody’s name', () => {
  for (const slug of refused) {
    test(`refuses ${JSON.stringify(slug)}`, async ({ client, assert }) => {
      await forgetSignUpLimits()
      const before = await Tenant.query().count('* as total').firstOrFail()
      const response = await atInstallation(client)
        .post('/sign-up')
        .header('accept', 'application/json')
        .json(signUpForm({ slug }))
      assert.equal(response.status(), 422, response.text())
      const after = await Tenant.query().count('* as total').firstOrFail()
      assert.equal(after.$extras.total, before.$extras.total)
    })
  }
})
