import vine from '@vinejs/vine'
import { text } from '#foundation/validation/text'

const LONGEST_NAME = 60

/** Base64url of anything an authenticator sends; public keys of the largest kind are below. */
const base64url = () =>
  vine
    .string()
    .regex(/^[\w-]*$/)
    .maxLength(20_000)

const envelope = {
  id: base64url().maxLength(1_400),
  rawId: base64url().maxLength(1_400),
  type: vine.literal('public-key'),
  authenticatorAttachment: vine.string().maxLength(40).nullable().optional(),
  clientExtensionResults: vine.object({}).optional(),
}

export const codeValidator = vine.create({
  code: vine.string().trim().minLength(1).maxLength(60),
})

export const passkeyKindValidator = vine.create({
  kind: vine.enum(['platform', 'cross-platform']).nullable().optional(),
})

export const newPasskeyValidator = vine.create({
  name: text().minLength(1).maxLength(LONGEST_NAME),
  credential: vine.object({
    ...envelope,
    response: vine.object({
      clientDataJSON: base64url(),
      attestationObject: base64url(),
      transports: vine.array(vine.string().maxLength(20)).maxLength(10).optional(),
    }),
  }),
})

export const passkeyNameValidator = vine.create({
  name: text().minLength(1).maxLength(LONGEST_NAME),
})

const assertion = vine.object({
  ...envelope,
  response: vine.object({
    clientDataJSON: base64url(),
    authenticatorData: base64url(),
    signature: base64url(),
    userHandle: base64url().nullable().optional(),
  }),
})

export const assertionValidator = vine.create({
  credential: assertion,
  remember: vine.boolean().optional(),
})
