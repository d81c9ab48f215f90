import {
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  WebAuthnAbortService,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { useEffect, useRef } from 'react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { askServer } from '~/features/second_factor/ask_server'

/** Challenges last five minutes; a page may stay open for longer. */
const RENEW_EVERY = 4 * 60_000

/** Lets the browser offer passkeys among the addresses it fills in, without asking anybody. */
export function useOfferedPasskeys(remember: boolean) {
  const { submit } = useSubmit()
  const send = useRef(submit)
  const isRemembered = useRef(remember)
  useEffect(() => {
    send.current = submit
    isRemembered.current = remember
  })

  useEffect(() => {
    let isOver = false
    const offer = async () => {
      if (isOver || !(await browserSupportsWebAuthnAutofill())) return
      const url = urlFor('session.challenges.store')
      const optionsJSON = await askServer<PublicKeyCredentialRequestOptionsJSON>(url)
      if (isOver) return
      const credential = await startAuthentication({ optionsJSON, useBrowserAutofill: true })
      send.current('post', urlFor('session.passkeys.store'), {
        remember: isRemembered.current,
        credential: credential as never,
      })
    }
    // What is only offered may fail in silence: the button next to it says why.
    const tryToOffer = () => void offer().catch(() => {})
    tryToOffer()
    const timer = setInterval(tryToOffer, RENEW_EVERY)
    return () => {
      isOver = true
      clearInterval(timer)
      WebAuthnAbortService.cancelCeremony()
    }
  }, [])
}
