/** Enough for any camera; a small file may claim to unpack into far more. */
export const mostPixels = 40_000_000

let last: Promise<unknown> = Promise.resolve()

/**
 * Unpacks uploaded pictures one after the other in this process: each may take four bytes a
 * pixel while it is drawn, and many at once would take all memory there is.
 */
export function inTurn<Result>(draw: () => Promise<Result>): Promise<Result> {
  const drawn = last.then(draw)
  last = drawn.catch(() => {})
  return drawn
}
