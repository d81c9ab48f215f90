import type User from '#identity/models/user'
import ApiToken from '#identity/api_tokens/models/api_token'
import TokenFamily from '#identity/api_tokens/models/token_family'

/** What a page shows of a whole workspace's at once; the ones used last come first. */
const MOST_SHOWN = 200

/** The tokens somebody made, newest first. */
export function listOwnTokens({ id }: User) {
  return ApiToken.query().where('user_id', id).whereNull('family_id').orderBy('id', 'desc')
}

/** The apps somebody is signed in to, the one used last first. */
export function listOwnApps({ id }: User) {
  return TokenFamily.query()
    .where('user_id', id)
    .where('expires_at', '>', new Date())
    .orderBy('last_used_at', 'desc')
    .orderBy('id', 'desc')
}

/** All tokens that people of the workspace made, with whose they are. */
export function listAllTokens() {
  return ApiToken.query()
    .whereNull('family_id')
    .preload('user')
    .orderByRaw('last_used_at desc nulls last, id desc')
    .limit(MOST_SHOWN)
}

/** All apps that staff are signed in to; those of customers are their own affair. */
export function listStaffApps() {
  return TokenFamily.query()
    .where('expires_at', '>', new Date())
    .whereHas('user', (user) => void user.whereNot('role', 'customer'))
    .preload('user')
    .orderBy('last_used_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_SHOWN)
}
