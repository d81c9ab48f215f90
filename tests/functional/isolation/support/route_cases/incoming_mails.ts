import type { RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'

/** Mails that came in: the quarantine, and what a message looked like outside. */
export const incomingMailCases: RouteCases = {
  'agent.quarantine.index': { harmless: 'takes a cursor, which names a moment and no mail' },
  'agent.quarantine.destroy': {
    attacks: ({ inbound }) => [{ path: `/agent/quarantine/${inbound.quarantinedId}` }],
  },
  'agent.quarantine.retry.store': {
    attacks: ({ inbound }) => [
      { path: `/agent/quarantine/${inbound.quarantinedId}/retry`, json: { letsThrough: true } },
    ],
  },
  'agent.quarantine.block.store': {
    attacks: ({ inbound }) => [
      { path: `/agent/quarantine/${inbound.quarantinedId}/block`, json: { wholeHost: false } },
    ],
  },
  'agent.quarantine.source.show': {
    attacks: ({ inbound }) => [{ path: `/agent/quarantine/${inbound.quarantinedId}/source` }],
  },
  'agent.mail_blocks.destroy': {
    attacks: ({ mark }) => [
      { path: '/agent/mail-blocks', json: { sender: `blocked@${mark}.example` } },
    ],
  },
  'agent.message_originals.show': {
    attacks: ({ messages }) => [{ path: `/agent/messages/${messages.public.id}/original` }],
  },
  'agent.message_sources.show': {
    attacks: ({ messages }) => [{ path: `/agent/messages/${messages.public.id}/source` }],
  },
}
