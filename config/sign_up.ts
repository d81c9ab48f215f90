import env from '#start/env'

/** Whether strangers may open workspaces, and how many of them one network may in an hour. */
export const signUpConfig = {
  isOpen: env.get('PATCHBAY_SIGN_UP', 'open') === 'open',
  perHour: env.get('PATCHBAY_SIGN_UPS_PER_HOUR', 5),
}
