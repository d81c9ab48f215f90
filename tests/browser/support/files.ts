import { deflateSync, crc32 } from 'node:zlib'

export interface FileToSend {
  name: string
  mimeType: string
  buffer: Buffer
}

/** A real image, as the server looks at the first bytes of what it is sent. */
export function imageFile(name = 'broken light.png'): FileToSend {
  const [width, height] = [320, 200]
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x6e)])
  const pixels = deflateSync(Buffer.concat(Array<Buffer>(height).fill(line)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const chunks = [chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  return { name, mimeType: 'image/png', buffer: Buffer.concat([signature, ...chunks]) }
}

export function textFile(name = 'notes.txt', text = 'It blinks twice.'): FileToSend {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
}

/** PNG specification, section 5.3: length, type, data, checksum. */
function chunk(type: string, content: Buffer) {
  const body = Buffer.concat([Buffer.from(type), content])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
