import transmit from '@adonisjs/transmit/services/main'

/** What a page learns: that something happened. It then asks for its own props again. */
export interface Notice extends Record<string, string | number> {
  eventId: number
  name: string
  ticketNumber: number
}

/** Never carries content: who may listen is asked on subscription, who may read on each request. */
export function broadcast(channel: string, notice: Notice) {
  transmit.broadcast(channel, notice)
}
