/**
 * Waits for a condition instead of for time.
 * @throws when it does not come true within the patience, in milliseconds
 */
export async function until(
  condition: () => unknown | Promise<unknown>,
  patience = 10_000
): Promise<void> {
  const giveUpAt = Date.now() + patience
  while (!(await condition())) {
    if (Date.now() > giveUpAt) throw new Error(`Still not true: ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
