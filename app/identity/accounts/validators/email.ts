import { text } from '#foundation/validation/text'

/** An address as it is stored and looked up; 254 characters are the most there can be (RFC 5321). */
export const email = () => text().toLowerCase().maxLength(254).email()
