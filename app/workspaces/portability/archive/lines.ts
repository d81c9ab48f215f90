import type { Readable } from 'node:stream'
import ArchiveRefused from '#workspaces/portability/exceptions/archive_refused'

const LINE_FEED = 10

/**
 * Lines of a stream, none longer than the limit: a reader without one would collect a file of
 * a single line in memory.
 *
 * @throws ArchiveRefused
 */
export async function* linesOf(stream: Readable, limit: number): AsyncGenerator<string> {
  let parts: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      parts.push(chunk.subarray(start, end))
      if (length + end - start > limit) throw new ArchiveRefused('one of its rows is too large')
      yield Buffer.concat(parts).toString('utf8')
      parts = []
      length = 0
      start = end + 1
    }
    parts.push(chunk.subarray(start))
    length += chunk.length - start
    if (length > limit) throw new ArchiveRefused('one of its rows is too large')
  }
  if (length > 0) yield Buffer.concat(parts).toString('utf8')
}
