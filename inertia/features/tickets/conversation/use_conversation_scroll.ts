import { useCallback, useLayoutEffect, useRef } from 'react'

const NEAR_END = 160

/** Opens at the newest message and follows new ones only while the reader is at the end. */
export function useConversationScroll(lastId: number | undefined) {
  const region = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)

  const toEnd = useCallback((behavior: ScrollBehavior = 'smooth') => {
    region.current?.scrollTo({ top: region.current.scrollHeight, behavior })
  }, [])

  const onScroll = useCallback(() => {
    const { scrollHeight, scrollTop, clientHeight } = region.current!
    isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END
  }, [])

  const isFirst = useRef(true)
  useLayoutEffect(() => {
    if (isAtEnd.current) toEnd(isFirst.current ? 'instant' : 'smooth')
    isFirst.current = false
  }, [lastId, toEnd])

  return { region, onScroll, toEnd }
}
