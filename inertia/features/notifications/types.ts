import type { Data } from '@generated/data'

export type NotificationItem = Data.Notifications.Notification
export type Device = Data.Notifications.Device
export type Preferences = Data.Notifications.Preferences
export type Kind = NotificationItem['kind']
export type Channel = 'inApp' | 'mail' | 'push'

export type KindChoice = {
  kind: Kind
  channels: Channel[]
  wishes: Record<Channel, boolean>
}

/** What the server sends with every page of staff. */
export type BellProps = {
  unread?: { count: number; hasUnseen: boolean }
  newestNotifications?: NotificationItem[]
}
