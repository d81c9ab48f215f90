import { BaseTransformer } from '@adonisjs/core/transformers'
import type PushSubscription from '#notifications/models/push_subscription'

/** A device in its owner's list. The browser knows itself by the hash of its endpoint. */
export default class DeviceTransformer extends BaseTransformer<PushSubscription> {
  toObject() {
    const { createdAt, lastUsedAt } = this.resource
    return {
      ...this.pick(this.resource, ['id', 'name', 'endpointHash']),
      createdAt: createdAt.toISO()!,
      lastUsedAt: lastUsedAt?.toISO() ?? null,
    }
  }
}
