import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import type User from '#identity/models/user'
import { kindsFor } from '#notifications/kinds'
import { tenantRows } from '#tenancy/tenant_rows'

/**
 * What stands on a person's page. What they may not see any more, such as after a change of their
 * role, is left out inside the query, so that lists and counts agree.
 */
export function notificationRows<Row>(person: User): DatabaseQueryBuilderContract<Row> {
  return tenantRows<Row>('notifications')
    .where('notifications.user_id', person.id)
    .where('notifications.in_app', true)
    .whereIn('notifications.kind', kindsFor(person))
}
