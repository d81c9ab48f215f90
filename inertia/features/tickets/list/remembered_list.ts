const KEY = 'patchbay.list'

/** Where "back to the list" leads: the list with its filters and page, as it was left. */
export function rememberList(url: string) {
  sessionStorage.setItem(KEY, url)
}

export function rememberedList(): string | null {
  return sessionStorage.getItem(KEY)
}
