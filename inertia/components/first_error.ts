/** The first error of a field and of its items: `files`, `files.0`, `files.0.size`. */
export function firstError(errors: Record<string, string>, field: string): string | undefined {
  const name = Object.keys(errors).find((key) => key === field || key.startsWith(`${field}.`))
  return name && errors[name]
}
