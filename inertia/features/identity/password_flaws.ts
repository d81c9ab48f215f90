export const minPasswordLength = 10

/** What a new password still lacks, as far as a page can tell; the server knows common ones, too. */
export function passwordFlaws(password: string, email: string) {
  const typed = password.toLowerCase()
  const name = email.toLowerCase().split('@')[0]!
  return {
    tooShort: [...password].length < minPasswordLength,
    repeated: /^(.{1,6})\1+$/u.test(typed),
    containsEmail: name.length >= 4 && typed.includes(name),
  }
}
