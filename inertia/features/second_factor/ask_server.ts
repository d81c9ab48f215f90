/** The server refused; `code` is its error code. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string | undefined,
    sentence: string
  ) {
    super(sentence)
  }
}

/**
 * Asks the server for a challenge, which is no page: what the browser's own dialog needs
 * between two of them.
 */
export async function askServer<Answer>(url: string, values: object = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'accept': 'application/json',
      'content-type': 'application/json',
      'x-xsrf-token': csrfToken(),
    },
    body: JSON.stringify(values),
  })
  const answer = await response.json()
  if (!response.ok) throw new Refusal(response.status, answer.code, answer.title)
  return answer
}

function csrfToken(): string {
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith('XSRF-TOKEN='))
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : ''
}
