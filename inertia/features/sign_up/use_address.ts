import { useEffect, useState } from 'react'
import { urlFor } from '~/client'

/** Typing pauses that long before the server is asked, in milliseconds. */
const PAUSE = 300

export type AddressState =
  | { state: 'idle' | 'checking' }
  | { state: 'free'; slug: string }
  | { state: 'refused'; message: string }

interface Answer {
  slug: string
  isFree: boolean
  message: string | null
}

/**
 * Asks while somebody types: which address suits the company until they choose one, then
 * whether theirs is free. What the server says on sending the form stands above this.
 */
export function useAddress(company: string, chosen: string | null) {
  const [suggested, setSuggested] = useState('')
  const [state, setState] = useState<AddressState>({ state: 'idle' })
  const asked = new URLSearchParams([
    chosen === null ? ['company', company.trim()] : ['slug', chosen.trim()],
  ]).toString()
  const isEmpty = (chosen ?? company).trim() === ''

  useEffect(() => {
    if (isEmpty) return
    const abort = new AbortController()
    const timer = setTimeout(() => {
      setState({ state: 'checking' })
      void ask(asked, abort.signal).then((answer) => {
        if (!answer) return setState((now) => (abort.signal.aborted ? now : { state: 'idle' }))
        if (chosen === null) setSuggested(answer.slug)
        setState(stateOf(answer, chosen === null))
      })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [asked, chosen, isEmpty])

  const nothing: AddressState = { state: 'idle' }
  return { slug: chosen ?? (isEmpty ? '' : suggested), address: isEmpty ? nothing : state }
}

/** That no suggestion could be made is no fault of who types. */
function stateOf({ slug, isFree, message }: Answer, isSuggestion: boolean): AddressState {
  if (isFree) return { state: 'free', slug }
  if (!message || (isSuggestion && slug === '')) return { state: 'idle' }
  return { state: 'refused', message }
}

/** Without an answer the form still says on sending what is wrong. */
async function ask(query: string, signal: AbortSignal): Promise<Answer | null> {
  try {
    const response = await fetch(`${urlFor('installation.sign_up.address')}?${query}`, {
      headers: { accept: 'application/json' },
      signal,
    })
    return response.ok ? ((await response.json()) as Answer) : null
  } catch {
    return null
  }
}
