import { createHash, randomBytes, randomUUID } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import { TOTP, Secret } from 'otpauth'
import { encryptedColumn } from '#foundation/encryption/encrypted_column'
import { GUEST_COOKIE, sealGuestSession } from '#identity/sessions/guest_cookie'
import { RecoveryCodes } from '#identity/second_factor/recovery/recovery_codes'
import { Totp } from '#identity/second_factor/totp/totp'
import Operator from '#operations/console/models/operator'
import OperatorSession, { type Stage } from '#operations/console/models/operator_session'
import { installationDomain } from '#tenancy/installation'
import { TenantContext } from '#tenancy/tenant_context'
import { Visitor } from '#tests/helpers/sign_in'
import { PASSWORD } from '#tests/helpers/workspaces'

export const OPERATOR_COOKIE = 'patchbay_operator'

export interface TestOperator {
  operator: Operator
  secret: string
  recoveryCodes: string[]
}

/** Somebody who runs the installation, with password and second factor. */
export async function givenOperator(): Promise<TestOperator> {
  const recoveryCodes = RecoveryCodes.create()
  const operator = await Operator.create({
    email: `operator-${randomUUID()}@example.com`,
    name: 'Oscar Operator',
    password: await hash.make(PASSWORD),
    totpConfirmedAt: DateTime.now(),
    recoveryCodes: recoveryCodes.map((code) => RecoveryCodes.hash(code)),
  })
  const secret = Totp.createSecret()
  const totpSecret = encryptedColumn('operators.totp_secret').seal(secret, { id: operator.id })
  await operator.merge({ totpSecret }).save()
  return { operator, secret, recoveryCodes }
}

/** What the authenticator app shows now. */
export function codeOf(secret: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate()
}

/** A browser at the installation's own host, with a session that lets it send forms. */
export async function atConsole(client: ApiClient): Promise<Visitor> {
  const cookies: Record<string, string> = {}
  const visitor = new Visitor(client, installationDomain, cookies)
  await TenantContext.exit(() => {
    cookies[GUEST_COOKIE] = sealGuestSession(visitor.sessionId, visitor.data)
  })
  return visitor
}

/** The same, signed in to the console as far as the stage says. */
export async function asOperator(
  client: ApiClient,
  operator: Operator,
  stage: Stage = 'full'
): Promise<Visitor & { token: string }> {
  const token = randomBytes(32).toString('base64url')
  await OperatorSession.create({
    id: createHash('sha256').update(token).digest('base64url'),
    operatorId: operator.id,
    stage,
    createdAt: DateTime.now(),
    expiresAt: DateTime.now().plus({ minutes: 20 }),
  })
  const cookies: Record<string, string> = { [OPERATOR_COOKIE]: token }
  const visitor = new Visitor(client, installationDomain, cookies)
  cookies[GUEST_COOKIE] = sealGuestSession(visitor.sessionId, visitor.data)
  return Object.assign(visitor, { token })
}
