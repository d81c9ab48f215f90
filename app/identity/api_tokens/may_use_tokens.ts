import type User from '#identity/models/user'

/** Whether tokens of this person are honoured; being away for a while does not delete them. */
export async function mayUseTokens(user: User): Promise<boolean> {
  return !user.isDisabled && !user.anonymizedAt
}
