import { DateTime } from 'luxon'
import { discardFiles } from '#tickets/files/store_files'
import GuestRequest from '#channels/web_form/models/guest_request'

/** How long after its link expired an unconfirmed request is kept, in days. */
const KEPT_FOR = 7

const BATCH = 100

/**
 * Deletes what guests never confirmed, files first: cut off in between, the next run finds
 * the row again and finishes. Files of confirmed requests belong to their tickets.
 *
 * @returns how many requests were forgotten
 */
export class ForgetExpiredRequests {
  async execute(): Promise<number> {
    const expired = await GuestRequest.query()
      .whereNull('confirmed_at')
      .where('expires_at', '<', DateTime.now().minus({ days: KEPT_FOR }).toJSDate())
      .orderBy('expires_at')
      .limit(BATCH)
    for (const request of expired) {
      await discardFiles(request.files)
      await request.delete()
    }
    return expired.length
  }
}
