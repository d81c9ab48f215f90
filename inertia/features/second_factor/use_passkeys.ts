import { router } from '@inertiajs/react'
import {
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { useState } from 'react'
import { urlFor } from '~/client'
import { askServer, Refusal } from '~/features/second_factor/ask_server'
import { passkeyProblem } from '~/features/second_factor/passkey_problem'
import type { PasskeyKind } from '~/features/second_factor/types'
import { useTranslate } from '~/i18n/use_translate'

/** Asks the server for a challenge and the browser for an answer; failures are sentences. */
export function usePasskeys() {
  const t = useTranslate()
  const [isAsking, setIsAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer | null> => {
    setIsAsking(true)
    setProblem(null)
    try {
      return await question()
    } catch (error) {
      if (error instanceof Refusal) refuse(error)
      else setProblem(t(`second_factors.errors.${passkeyProblem(error)}`))
      return null
    } finally {
      setIsAsking(false)
    }
  }

  const refuse = ({ code, message }: Refusal) => {
    if (code === 'E_CONFIRMATION_REQUIRED') router.visit(urlFor('account.confirmation.show'))
    else setProblem(message)
  }

  return {
    isAsking,
    problem,
    make: (kind: PasskeyKind | null) =>
      ask(async () => {
        const url = urlFor('account.second_factor.challenges.store')
        const optionsJSON = await askServer<PublicKeyCredentialCreationOptionsJSON>(url, { kind })
        return startRegistration({ optionsJSON })
      }),
    show: (url: string) =>
      ask(async () => {
        const optionsJSON = await askServer<PublicKeyCredentialRequestOptionsJSON>(url)
        return startAuthentication({ optionsJSON })
      }),
  }
}
