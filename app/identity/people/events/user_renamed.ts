import { DomainEvent } from '#foundation/events/domain_event'

/** Staff corrected what a person is called. */
export default class UserRenamed extends DomainEvent<{
  userId: number
  changes: { name: { from: string; to: string } }
}> {
  static eventName = 'user.updated'
}
