import { test } from '@japa/runner'
import limiter from '@adonisjs/limiter/services/main'
import env from '#start/env'
import type { Locale } from '#config/i18n'
import { processBus } from '#foundation/bus/process_bus'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import MailTemplate from '#mail/models/mail_template'
import OutgoingMail from '#mail/models/outgoing_mail'
import { SaveMailTemplate } from '#mail/templates/actions/save_mail_template'
import type { MailKindName } from '#mail/templates/mail_kinds'
import { mailTexts, type Texts } from '#mail/templates/mail_texts'
import { forgetStoredTexts } from '#mail/templates/stored_texts'
import { drainOutbox } from '#tests/helpers/outbox'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenMessage, givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const own = {
  en: {
    subject: '[#{number}] We have it',
    lead: 'Thank you, {name}.\n\nMore: https://a.example/x',
  },
  ru: { subject: '[#{number}] Получено', lead: 'Спасибо, {name}!', action: 'К обращению' },
} as const satisfies Record<Locale, Texts>

function word(workspace: TestWorkspace, kind: MailKindName, locale: Locale, texts: Texts) {
  return inWorkspace(workspace, () =>
    new SaveMailTemplate().execute({ kind, locale }, texts, workspace.owner)
  )
}

/** As only an import or an older version could have left them. */
async function leave(workspace: TestWorkspace, kind: MailKindName, texts: Texts) {
  await inWorkspace(workspace, async () => {
    await MailTemplate.create({ kind, locale: 'en', texts, updatedById: null })
    forgetStoredTexts()
  })
}

async function mailsOf({ tenant }: TestWorkspace) {
  await drainOutbox(tenant)
  const mails = await new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), tenant.id).list()
  return mails.reverse()
}

async function speak(workspace: TestWorkspace, locale: Locale) {
  await inWorkspace(workspace, () => workspace.customer.merge({ locale }).save())
}

test.group('Mail texts | in mails', () => {
  for (const locale of ['en', 'ru'] as const) {
    test(`are the workspace's own, in the language of who reads: ${locale}`, async ({ assert }) => {
      const workspace = await givenWorkspace()
      for (const one of ['en', 'ru'] as const)
        await word(workspace, 'request_received', one, own[one])
      await speak(workspace, locale)
      const { number } = await givenTicket(workspace, { subject: 'See https://a.evil.example' })
      const [mail] = await mailsOf(workspace)
      assert.equal(mail!.subject, own[locale].subject.replace('{number}', String(number)))
      for (const part of [mail!.text, mail!.html]) {
        assert.include(part, own[locale].lead.split(/[,.]/)[0])
        assert.include(part, 'Carla Customer')
      }
      // What nobody changed stays as it is.
      assert.include(mail!.text, locale === 'en' ? 'View my request' : 'К обращению')
      assert.include(mail!.text, locale === 'en' ? 'You get this mail' : 'Вы получили это письмо')
    })
  }

  test('lead where they were written to lead, and nowhere that others wrote', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const lead = '“{subject}” is here. More: https://a.example/x'
    await word(workspace, 'request_received', 'en', { lead })
    await givenTicket(workspace, {
      subject: '<b>Hi</b> https://evil.example https://a.example.evil',
    })
    const [mail] = await mailsOf(workspace)
    assert.include(mail!.html, '<a href="https://a.example/x"')
    assert.notInclude(mail!.html, 'href="https://evil.example')
    assert.notInclude(mail!.html, 'href="https://a.example.evil')
    assert.include(mail!.html, '&lt;b&gt;Hi&lt;/b&gt;')
    assert.notInclude(mail!.html, '<b>Hi')
  })

  test('stand around answers too', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const texts = { subject: '#{number}: {subject}', action: 'Our page', note: 'From {workspace}' }
    await word(workspace, 'staff_replied', 'en', texts)
    const ticket = await givenTicket(workspace)
    await givenMessage(workspace, ticket, { author: workspace.agent, bodyHtml: '<p>Try again</p>' })
    const mails = await mailsOf(workspace)
    const mail = mails.find(({ text }) => text.startsWith('Try again'))!
    assert.equal(mail.subject, `#${ticket.number}: The printer smokes`)
    assert.include(mail.text, 'Our page:')
    assert.include(mail.text, `From ${workspace.tenant.name}`)
  })

  test("are never another workspace's", async ({ assert }) => {
    const [one, other] = [await givenWorkspace(), await givenWorkspace()]
    await word(one, 'request_received', 'en', own.en)
    await givenTicket(one)
    await givenTicket(other)
    const [theirs] = await mailsOf(one)
    const [mail] = await mailsOf(other)
    assert.include(theirs!.subject, 'We have it')
    assert.equal(mail!.subject, `[${other.tenant.name} #1] The printer smokes`)
    const texts = await inWorkspace(other, () => mailTexts('request_received', 'en'))
    assert.include(texts.say('lead', { subject: 'It', number: 1 }), 'We have received')
  })

  test('are ours again at once when they are given up', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const lead = async () => {
      const texts = await inWorkspace(workspace, () => mailTexts('request_received', 'en'))
      return texts.say('lead', { subject: 'It', number: 1, name: 'Anna' })
    }
    await word(workspace, 'request_received', 'en', own.en)
    assert.include(await lead(), 'Thank you, Anna')
    await word(workspace, 'request_received', 'en', {})
    assert.include(await lead(), 'We have received')
  })

  test('tell other processes that they changed', async ({ assert, cleanup }) => {
    const workspace = await givenWorkspace()
    const told: unknown[] = []
    const publish = processBus.publish
    processBus.publish = (async (topic: string, message: unknown) => {
      told.push([topic, message])
      return 0
    }) as typeof publish
    cleanup(() => void (processBus.publish = publish))
    await word(workspace, 'request_received', 'en', own.en)
    assert.deepInclude(told, ['mail_templates.changed', { tenantId: workspace.tenant.id }])
  })

  test('keep no mail from leaving when they are broken', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await leave(workspace, 'request_received', {
      subject: 'No number here\nBcc: all@example.com',
      lead: 'Hello {nobody}',
      action: 'Hello {name',
      note: 'Own words',
    })
    await givenTicket(workspace)
    const [mail] = await mailsOf(workspace)
    assert.equal(mail!.subject, `[${workspace.tenant.name} #1] The printer smokes`)
    assert.include(mail!.text, 'We have received your request')
    assert.include(mail!.text, 'View my request:')
    assert.include(mail!.text, 'Own words')
  })

  test('fall back where a mail lacks what they name', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const lead = '{hours} hours left, says {by}.'
    await word(workspace, 'links.factor_reset', 'en', { lead })
    const texts = await inWorkspace(workspace, () => mailTexts('links.factor_reset', 'en'))
    const values = { workspace: 'Acme', hours: 72, byOperator: 'yes' }
    assert.include(texts.say('lead', values), 'You agreed that the operator')
    assert.equal(texts.say('lead', { ...values, by: 'Anna' }), '72 hours left, says Anna.')
  })

  test('leave the link, its end and who asked in mails that safety depends on', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const lead = 'Come in, {name}'
    await word(workspace, 'links.sign_in', 'en', { lead, action: 'In', note: 'Yours' })
    const guest = await asGuest(client, workspace)
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
    const form = { email: workspace.customer.email }
    await guest.post('/sign-in/link').header('user-agent', firefox).form(form)
    const [mail] = await mailsOf(workspace)
    assert.include(mail!.text, 'Come in, Carla Customer')
    assert.match(mail!.text, /In:\nhttp\S+\/links\/sign-in\/\S+/)
    assert.include(mail!.text, 'The link works once, until')
    assert.include(mail!.text, 'It was asked for in')
  })
})

test.group('Mail texts | tests', () => {
  const path = '/agent/settings/mail-texts/request_received/ru/tests'
  const draft = { subject: '#{number}', lead: 'Черновик', action: 'Открыть', note: 'Письмо' }

  test('go to who asks, with a draft that is not saved', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    const response = await admin.post(path).json(draft)
    assert.equal(response.status(), 302)
    const [mail, ...others] = await mailsOf(workspace)
    assert.isEmpty(others)
    assert.equal(mail!.to, workspace.admin.email)
    assert.equal(mail!.subject, '[Проба] #1042')
    assert.include(mail!.text, 'Черновик')
    await inWorkspace(workspace, async () => {
      assert.isEmpty(await MailTemplate.query())
      const { kind, state, job } = await OutgoingMail.query().firstOrFail()
      assert.deepEqual([kind, state, job], ['test', 'sent', null])
    })
  })

  test('are refused with what cannot be sent', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    const request = admin.post(path).header('accept', 'application/json')
    const response = await request.json({ ...draft, lead: '{nobody}' })
    assert.equal(response.status(), 422)
    assert.isEmpty(await mailsOf(workspace))
  })

  test('are few', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    const turns = limiter.use({ requests: 20, duration: '1 hour' })
    await turns.set(`test_mails:${workspace.tenant.id}:${workspace.admin.id}`, 20, '1 hour')
    const response = await admin.post(path).header('accept', 'application/json').json(draft)
    assert.equal(response.status(), 429)
    assert.equal(response.body().code, 'E_TOO_MANY_TEST_MAILS')
    assert.isEmpty(await mailsOf(workspace))
  })
})
