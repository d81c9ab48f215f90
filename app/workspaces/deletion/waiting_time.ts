/** Between the decision to delete a workspace and the deletion, in days. */
export const WAITING_DAYS = 14
