import { DateTime } from 'luxon'
import { definitionOf } from '#mail/templates/mail_kinds'
import type { MailTexts } from '#mail/templates/mail_texts'
import type { Placeholder, Values } from '#mail/templates/placeholders'
import type Tenant from '#tenancy/models/tenant'

const fixed: Values = {
  number: 1042,
  count: 3,
  hours: 72,
  role: 'agent',
  rating: 'good',
  hasActor: 'yes',
  byOperator: 'no',
}

/** Days from now that moments in an example lie at. */
const moments: Partial<Record<Placeholder, number>> = { until: 1, day: 7, when: 0, since: -3 }

/** Facts that never were, for a mail that shows how one looks. */
export function sampleValues({ kind, i18n }: MailTexts, tenant: Tenant): Values {
  const { placeholders, texts } = definitionOf(kind)
  const at = (days: number) =>
    i18n.formatDate(DateTime.now().plus({ days }), {
      ...DateTime.DATETIME_MED,
      timeZone: tenant.timeZone,
      timeZoneName: 'short',
    })
  const valueOf = (name: Placeholder) => {
    if (name === 'workspace') return tenant.name
    if (name in moments) return at(moments[name]!)
    return fixed[name] ?? i18n.t(`mail_kinds.samples.${name}`)
  }
  const values: Values = { workspace: tenant.name, until: at(1), device: valueOf('device') }
  for (const name of placeholders) values[name] = valueOf(name)
  if (placeholders.includes('event')) values.event = i18n.t(texts.lead!, values)
  return values
}
