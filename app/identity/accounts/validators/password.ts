import vine from '@vinejs/vine'

/** Longer ones than anybody types would only cost time to hash. */
export const maxPasswordLength = 512

/** A password that is there already and only has to be checked. */
export const typedPassword = () => vine.string().minLength(1).maxLength(maxPasswordLength)
