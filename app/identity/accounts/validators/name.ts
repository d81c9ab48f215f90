import { line } from '#foundation/validation/text'

/** What a person is called. */
export const personName = () => line().minLength(1).maxLength(100)
