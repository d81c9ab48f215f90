/** The id in an address; 0, which no row has, for what is none. */
export function idFrom(parameter: string): number {
  return /^\d{1,15}$/.test(parameter) ? Number(parameter) : 0
}
