import { useCallback, useEffect, useState } from 'react'
import { newSubmissionId } from '~/components/submission_id'

export interface Draft<T extends Record<string, string>> {
  values: T
  /** Made once per draft: the server takes one message per id, however often it is sent. */
  submissionId: string
  set: (changes: Partial<T>) => void
  reset: () => void
}

interface Stored<T> {
  values: T
  submissionId: string
}

/** What is being written, kept in the tab's storage: a refusal or a reload loses no word. */
export function useDraft<T extends Record<string, string>>(key: string, empty: T): Draft<T> {
  const storageKey = `patchbay.draft.${key}`
  const [draft, setDraft] = useState<Stored<T>>(() => read(storageKey, empty))

  useEffect(() => {
    const isEmpty = Object.values(draft.values).every((value) => value === '')
    if (isEmpty) sessionStorage.removeItem(storageKey)
    else sessionStorage.setItem(storageKey, JSON.stringify(draft))
  }, [storageKey, draft])

  const set = useCallback(
    (changes: Partial<T>) =>
      setDraft((current) => ({ ...current, values: { ...current.values, ...changes } })),
    []
  )
  const reset = () => setDraft({ values: empty, submissionId: newSubmissionId() })
  return { ...draft, set, reset }
}

function read<T>(storageKey: string, empty: T): Stored<T> {
  try {
    const stored = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as Stored<T> | null
    if (stored?.submissionId) return { ...stored, values: { ...empty, ...stored.values } }
  } catch {
    // A draft that cannot be read is no draft.
  }
  return { values: empty, submissionId: newSubmissionId() }
}
