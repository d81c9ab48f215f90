import { connect } from 'node:net'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

export interface RawAnswer {
  status: number
  location: string | undefined
  text: string
}

/** Sends a request line and headers as they are, also such as no client would send. */
export async function rawRequest(requestLine: string, headers: string[]): Promise<RawAnswer> {
  const { hostname, port } = new URL(process.env.APP_URL!)
  const socket = connect(Number(process.env.PORT ?? port), process.env.HOST ?? hostname)
  await once(socket, 'connect')
  socket.write([requestLine, ...headers, 'Connection: close', '', ''].join('\r\n'))
  const answer = await text(socket)
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]),
    location: /^location: (.*)\r$/im.exec(answer)?.[1],
    text: answer,
  }
}
