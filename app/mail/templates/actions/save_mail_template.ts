import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import MailTemplateChanged from '#mail/events/mail_template_changed'
import MailTemplate from '#mail/models/mail_template'
import { fieldsOf } from '#mail/templates/mail_kinds'
import { builtInTexts, type Texts } from '#mail/templates/mail_texts'
import type { FoundKind } from '#mail/templates/queries/find_kind'
import { forgetStoredTexts } from '#mail/templates/stored_texts'
import WorkspaceSettings from '#tenancy/models/workspace_settings'

/** Gives a kind of mail the workspace's own words; those that are ours anyway are not kept. */
export class SaveMailTemplate {
  /** @param texts checked already; none for the built-in ones */
  async execute(found: FoundKind, texts: Texts, actor: User): Promise<void> {
    const after = differing(found, texts)
    await transaction(async (trx) => {
      await WorkspaceSettings.lock(trx)
      const row = await MailTemplate.query({ client: trx })
        .where({ ...found })
        .first()
      const before = row?.texts ?? {}
      if (isSame(found, before, after)) return
      await store(found, row, after, actor, trx)
      const payload = { ...found, before: orNull(before), after: orNull(after) }
      await record(new MailTemplateChanged({ actorId: actor.id, payload }), trx)
    })
    forgetStoredTexts()
  }
}

async function store(
  found: FoundKind,
  row: MailTemplate | null,
  texts: Record<string, string>,
  { id: updatedById }: User,
  trx: TransactionClientContract
) {
  if (Object.keys(texts).length === 0) return row?.delete()
  const template = row ?? new MailTemplate().useTransaction(trx).fill(found)
  await template.merge({ texts, updatedById }).save()
}

function differing({ kind, locale }: FoundKind, texts: Texts): Record<string, string> {
  const builtIn = builtInTexts(kind, locale)
  const own = fieldsOf(kind).filter((field) => texts[field] && texts[field] !== builtIn[field])
  return Object.fromEntries(own.map((field) => [field, texts[field]!]))
}

function isSame({ kind }: FoundKind, one: Texts, other: Texts) {
  return fieldsOf(kind).every((field) => one[field] === other[field])
}

function orNull(texts: Record<string, string>) {
  return Object.keys(texts).length === 0 ? null : texts
}
