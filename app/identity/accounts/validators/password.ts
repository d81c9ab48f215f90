import vine from '@vinejs/vine'

/** Longer ones than anybody types would only cost time to hash. */
export const maxPasswordLength = 512

/** A password that is there already and only has to be checked. */
export const typedPassword = () => vine.string().minLength(1).maxLength(maxPasswordLength)

/** One that is to be used from now on; `assertStrongPassword` says whether it is good enough. */
export const newPassword = () => vine.string().minLength(1).maxLength(maxPasswordLength)

export const newPasswordValidator = vine.create({ password: newPassword() })

/** With the one so far, which shows that it is not just somebody at an unlocked screen. */
export const passwordChangeValidator = vine.create({
  password: typedPassword(),
  newPassword: newPassword(),
})

export const firstPasswordValidator = vine.create({ newPassword: newPassword() })
