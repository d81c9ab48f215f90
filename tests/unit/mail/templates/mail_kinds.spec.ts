import { globSync, readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import i18nManager from '@adonisjs/i18n/services/main'
import { locales } from '#config/i18n'
import { linkPurposes } from '#identity/links/purposes'
import { noticeKinds } from '#identity/notices/person_noticed'
import { flawOf } from '#mail/templates/check_text'
import { definitionOf, fieldsOf, mailKindNames, mailKinds } from '#mail/templates/mail_kinds'
import { builtInTexts } from '#mail/templates/mail_texts'
import { placeholders } from '#mail/templates/placeholders'
import { channelsOf, kindNames } from '#notifications/kinds'

const HOW = 'Add it to app/mail/templates/kinds, with its words in mail_kinds.json'

/** What sends mails by itself, and the kinds it sends. A test needs no kind: it sends all. */
const senders: Record<string, RegExp> = {
  'app/channels/email/answering/jobs/send_customer_mail.ts': /^(request_received|staff_replied)/,
  'app/channels/email/receiving/actions/turn_away_large.ts': /^too_large$/,
  'app/mail/limits/jobs/send_breaker_notice.ts': /^breaker$/,
  'app/notifications/jobs/send_batch.ts': /^notifications\./,
  'app/notifications/jobs/send_confirmation_link.ts': /^confirm_request$/,
  'app/notifications/jobs/send_deletion_notice.ts': /^deletion\./,
  'app/notifications/jobs/send_link_mail.ts': /^links\./,
  'app/notifications/jobs/send_notice.ts': /^notices\./,
  'app/notifications/jobs/send_workspace_list.ts': /^workspaces$/,
  'app/webhooks/jobs/send_switched_off_notice.ts': /^webhook_off\./,
  'app/mail/templates/jobs/send_test_mail.ts': /./,
}

test.group('Mail texts | the list of mails', () => {
  test('holds what every sender of mails sends', ({ assert }) => {
    const files = globSync('app/**/*.ts', { cwd: app.makePath() }).filter((file) => {
      const source = readFileSync(app.makePath(file), 'utf8')
      return !file.startsWith('app/mail/outgoing/') && /\b(sendLetter|deliverMail)\(/.test(source)
    })
    assert.sameMembers(files, Object.keys(senders), HOW)
    for (const [file, kinds] of Object.entries(senders)) {
      assert.isTrue(
        mailKindNames.some((kind) => kinds.test(kind)),
        file
      )
    }
  })

  test('holds every notification, link and notice', ({ assert }) => {
    const purposes = Object.entries(linkPurposes).filter(([, { isMailed }]) => isMailed)
    const wanted = [
      ...kindNames
        .filter((kind) => channelsOf(kind).includes('mail'))
        .map((kind) => `notifications.${kind}`),
      ...purposes.map(([purpose]) => `links.${purpose}`),
      ...noticeKinds.map((kind) => `notices.${kind}`),
    ]
    assert.includeMembers(mailKindNames, wanted, HOW)
  })

  test('holds every text with a subject', ({ assert }) => {
    const known = new Set(mailKindNames.map((kind) => definitionOf(kind).texts.subject))
    const subjects = Object.keys(i18nManager.getTranslationsFor('en')).filter((id) =>
      /^mails\..*\.subject$/.test(id)
    )
    assert.isNotEmpty(subjects)
    assert.deepEqual(
      subjects.filter((id) => !known.has(id)),
      [],
      HOW
    )
  })

  test('names texts that are there and that its own rules allow', ({ assert }) => {
    for (const kind of mailKindNames) {
      for (const locale of locales) {
        const texts = builtInTexts(kind, locale)
        for (const field of fieldsOf(kind)) {
          const said = `${kind} ${locale} ${field}: ${texts[field]}`
          assert.isString(texts[field], said)
          if (definitionOf(kind).isInstallations) continue
          assert.isNull(flawOf(kind, field, texts[field]!), said)
        }
        const { lines = [], notes = [] } = definitionOf(kind).fixed ?? {}
        const known = i18nManager.getTranslationsFor(locale)
        for (const id of [...lines, ...notes]) assert.isString(known[id], id)
      }
    }
  })

  test('has words for each kind and placeholder in each language', ({ assert }) => {
    for (const locale of locales) {
      const known = i18nManager.getTranslationsFor(locale)
      for (const kind of mailKindNames) {
        if (definitionOf(kind).isInstallations) continue
        assert.isString(known[`mail_kinds.kinds.${kind}.name`], kind)
        assert.isString(known[`mail_kinds.kinds.${kind}.occasion`], kind)
      }
      const used = new Set(mailKindNames.flatMap((kind) => definitionOf(kind).placeholders))
      for (const name of Object.keys(placeholders)) {
        if (!used.has(name as never)) continue
        assert.isString(known[`mail_kinds.placeholders.${name}`], name)
      }
    }
    assert.isAbove(Object.keys(mailKinds).length, 40)
  })
})
