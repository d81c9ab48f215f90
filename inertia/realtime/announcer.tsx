import { useEffect, useRef, useState } from 'react'

/** Reads a sentence to screen readers when it changes, never on the first paint. */
export function Announcer({ sentence }: { sentence: string | null }) {
  const first = useRef(true)
  const [said, setSaid] = useState('')

  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    if (sentence) setSaid(sentence)
  }, [sentence])

  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {said}
    </div>
  )
}
