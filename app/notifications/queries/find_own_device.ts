import DeviceNotFound from '#notifications/exceptions/device_not_found'
import PushSubscription from '#notifications/models/push_subscription'

/** @throws DeviceNotFound also for somebody else's */
export async function findOwnDevice(userId: number, id: string): Promise<PushSubscription> {
  const wanted = /^[1-9]\d{0,15}$/.test(id) ? Number(id) : 0
  const device = await PushSubscription.query().where('id', wanted).where('user_id', userId).first()
  if (!device) throw new DeviceNotFound()
  return device
}
