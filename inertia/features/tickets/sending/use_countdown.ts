import { useEffect, useState } from 'react'

const TICK = 250

/** Whole seconds left of what the server counted in milliseconds when it was asked. */
export function useCountdown(milliseconds: number): number {
  const [left, setLeft] = useState(milliseconds)

  useEffect(() => {
    const end = performance.now() + milliseconds
    const timer = setInterval(() => {
      const now = performance.now()
      setLeft(Math.max(0, end - now))
      if (now >= end) clearInterval(timer)
    }, TICK)
    return () => clearInterval(timer)
  }, [milliseconds])

  return Math.ceil(left / 1_000)
}
