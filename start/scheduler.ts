/*
|--------------------------------------------------------------------------
| Scheduler
|--------------------------------------------------------------------------
|
| Everything that comes round again by itself, times in UTC.
|
*/

import { scheduleTasks } from '#foundation/queue/schedule/scheduled_tasks'
import { deleteOldOriginals } from '#channels/email/receiving/delete_old_originals'
import { resumeReceived } from '#channels/email/receiving/resume_received'
import { sweepExpired } from '#identity/sweep_expired'
import { forgetOld } from '#notifications/delivery/forget_old'
import { noticeFailingMailboxes } from '#notifications/delivery/notice_failing_mailboxes'
import { sendDue } from '#notifications/delivery/send_due'
import { TrimDeadLetters } from '#operations/queues/actions/trim_dead_letters'
import { requeueLostMails } from '#mail/outgoing/requeue_lost_mails'
import { releaseLostReplies } from '#tickets/sending/release_lost_replies'
import { measureUsage } from '#tenancy/limits/measure_usage'
import { releaseSlugs } from '#tenancy/retired_slugs'
import { recheckDueDomains } from '#workspaces/domains/actions/recheck_due_domains'
import { PurgeDueWorkspaces } from '#workspaces/deletion/actions/purge_due_workspaces'
import { ExpireExports } from '#workspaces/portability/actions/expire_exports'
import { forgetOldDeliveries } from '#webhooks/actions/forget_old_deliveries'
import { sendDueDeliveries } from '#webhooks/actions/send_due_deliveries'

scheduleTasks([
  {
    name: 'workspaces.purge_due',
    pattern: '7 * * * *',
    run: () => new PurgeDueWorkspaces().execute(),
  },
  {
    name: 'workspaces.expire_exports',
    pattern: '17 * * * *',
    run: () => new ExpireExports().execute(),
  },
  { name: 'workspaces.recheck_domains', pattern: '*/5 * * * *', run: recheckDueDomains },
  { name: 'notifications.send_due', pattern: '* * * * *', run: sendDue },
  {
    name: 'notifications.failing_mailboxes',
    pattern: '*/5 * * * *',
    run: noticeFailingMailboxes,
  },
  { name: 'notifications.forget_old', pattern: '47 3 * * *', run: forgetOld },
  { name: 'tickets.release_lost_replies', pattern: '* * * * *', run: releaseLostReplies },
  { name: 'mail.requeue_lost', pattern: '* * * * *', run: requeueLostMails },
  { name: 'email.resume_received', pattern: '* * * * *', run: resumeReceived },
  { name: 'email.delete_old_originals', pattern: '57 3 * * *', run: deleteOldOriginals },
  { name: 'identity.sweep_expired', pattern: '27 3 * * *', run: sweepExpired },
  { name: 'tenancy.measure_usage', pattern: '7 2 * * *', run: measureUsage },
  { name: 'tenancy.release_slugs', pattern: '37 3 * * *', run: releaseSlugs },
  { name: 'webhooks.send_due', pattern: '* * * * *', run: sendDueDeliveries },
  { name: 'webhooks.forget_old', pattern: '47 3 * * *', run: forgetOldDeliveries },
  {
    name: 'queue.trim_dead_letters',
    pattern: '47 3 * * *',
    run: () => new TrimDeadLetters().execute(),
  },
])
