import { useState } from 'react'

/** Reads a sentence to screen readers when it changes, never the one of the first paint. */
export function Announcer({ sentence }: { sentence: string | null }) {
  const [first] = useState(sentence)
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {sentence === first ? '' : sentence}
    </div>
  )
}
