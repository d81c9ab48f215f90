declare module 'hoodiecrow-imap' {
  import type { Server, Socket } from 'node:net'

  interface Message {
    raw: string
    uid?: number
    flags?: string[]
    internaldate?: string
  }

  interface Folder {
    messages: Message[]
    uidvalidity: number
    uidnext: number
  }

  interface ImapServer {
    server: Server & { on(event: 'connection', listener: (socket: Socket) => void): void }
    users: Record<
      string,
      { password: string; xoauth2?: { accessToken: string; sessionTimeout: number } }
    >
    getMailbox(path: string): Folder
    appendMessage(path: string, flags: string[], date: string | false, raw: string): void
    listen(port: number, host: string, done: () => void): void
    close(done?: () => void): void
  }

  export default function hoodiecrow(options: {
    plugins: string[]
    secureConnection?: boolean
    storage: Record<string, unknown>
    users?: ImapServer['users']
  }): ImapServer
}
