import type { I18n } from '@adonisjs/i18n'
import type { Locale } from '#config/i18n'
import MailTemplate from '#mail/models/mail_template'
import { mailGroups, type MailGroup } from '#mail/templates/kinds/definition'
import { definitionOf, editableKinds } from '#mail/templates/mail_kinds'

export interface ListedMail {
  kind: string
  name: string
  /** When it is sent. */
  occasion: string
  isSecurity: boolean
  /** In which languages it says something else than what is built in. */
  changedIn: Locale[]
}

/** All kinds of mails that the current workspace may word, group by group. */
export async function listMails(i18n: I18n): Promise<{ group: MailGroup; mails: ListedMail[] }[]> {
  const rows = await MailTemplate.query().select('kind', 'locale')
  return mailGroups.map((group) => ({
    group,
    mails: editableKinds
      .filter((kind) => definitionOf(kind).group === group)
      .map((kind) => ({
        kind,
        name: i18n.t(`mail_kinds.kinds.${kind}.name`),
        occasion: i18n.t(`mail_kinds.kinds.${kind}.occasion`),
        isSecurity: definitionOf(kind).isSecurity ?? false,
        changedIn: rows.filter((row) => row.kind === kind).map(({ locale }) => locale),
      })),
  }))
}
