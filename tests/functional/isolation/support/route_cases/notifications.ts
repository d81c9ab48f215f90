import type { RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'

/** What people are told, and how they want to be. */
export const notificationCases: RouteCases = {
  // Whoever looks has seen their own.
  'agent.notifications.index': { harmless: 'shows, and marks as seen, what oneself was told' },
  'agent.notifications.show': {
    attacks: ({ notification: { id } }) => [{ path: `/agent/notifications/${id}` }],
  },
  'agent.notifications.reading.store_all': { harmless: 'changes who is signed in only' },
  'agent.notifications.reading.store': {
    attacks: ({ notification: { id } }) => [{ path: `/agent/notifications/${id}/reading` }],
  },
  'agent.notifications.reading.destroy': {
    attacks: ({ notification: { id } }) => [{ path: `/agent/notifications/${id}/reading` }],
  },
  'account.notifications.show': { harmless: 'takes nothing' },
  'account.notifications.update': { harmless: 'changes who is signed in only' },
  'account.notifications.pause.store': { harmless: 'changes who is signed in only' },
  'account.notifications.pause.destroy': { harmless: 'changes who is signed in only' },
  'account.notifications.devices.store': { harmless: 'adds a device to who is signed in only' },
  'account.notifications.devices.update': {
    attacks: ({ notification: { deviceId } }) => [
      { path: `/account/notifications/devices/${deviceId}`, json: { name: 'Taken over' } },
    ],
  },
  'account.notifications.devices.destroy': {
    attacks: ({ notification: { deviceId } }) => [
      { path: `/account/notifications/devices/${deviceId}` },
    ],
  },
  'account.notifications.devices.trial.store': {
    attacks: ({ notification: { deviceId } }) => [
      { path: `/account/notifications/devices/${deviceId}/trial` },
    ],
  },
  'notifications.unsubscribe.show': {
    attacks: ({ notification: { unsubscribeToken: token } }) => [
      { path: `/notifications/unsubscribe/${token}`, isOpenAtHome: true },
    ],
  },
  'notifications.unsubscribe.store': {
    attacks: ({ notification: { unsubscribeToken: token } }) => [
      { path: `/notifications/unsubscribe/${token}`, json: {}, isOpenAtHome: true },
    ],
  },
}
