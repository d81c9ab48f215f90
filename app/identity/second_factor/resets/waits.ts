/** How long a person has to stop a reset of their factors, in hours. */
export const WAIT_HOURS = 24

/** The same for a sole owner, above whom there is nobody in the workspace. */
export const OPERATOR_WAIT_HOURS = 72
