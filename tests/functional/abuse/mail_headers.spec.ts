import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import env from '#start/env'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { IssueLink } from '#identity/links/actions/issue_link'
import { linkPurposes, type LinkPurpose } from '#identity/links/purposes'
import PersonNoticed, { noticeKinds } from '#identity/notices/person_noticed'
import { systemDatabase } from '#tenancy/system_database'
import { invitations, people } from '#tests/functional/people/support/people'
import { drainOutbox } from '#tests/helpers/outbox'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import {
  atInstallation,
  forgetSignUpLimits,
  signUpForm,
} from '#tests/functional/workspaces/support/sign_up'

const BREAKS = ['\r\n', '\n', '\r', '\u0085', '\u2028', '\v']
const injected = (end: string) =>
  `Eve${end}Bcc: all@evil.example${end}X-Injected: yes${end}${end}Body`

/** The header sections of all mails of a workspace as they went out, lines unfolded. */
function headersOf({ tenant }: Pick<TestWorkspace, 'tenant'>): string[] {
  const folder = join(env.get('PATCHBAY_DATA_DIR'), 'mails', String(tenant.id))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .map((mail) => mail.split(/\r?\n\r?\n/)[0]!.replace(/\r?\n[ \t]+/g, ' '))
}

/** Headers that our letters have; whatever else turns up was put there by somebody. */
const OURS = new Set([
  'from',
  'to',
  'subject',
  'message-id',
  'date',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'auto-submitted',
  'x-auto-response-suppress',
  'x-patchbay-loop',
  'in-reply-to',
  'references',
  'reply-to',
])

test.group('Header injection through names', () => {
  test('does not reach any mail, whatever is in the database', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { tenant, agent, customer } = workspace
    const name = injected('\r\n')
    await systemDatabase()
      .from('tenants')
      .where('id', tenant.id)
      .update({ name: `Acme ${name}` })
    await inWorkspace(workspace, async () => {
      for (const user of [agent, customer, workspace.owner]) await user.merge({ name }).save()
      await transaction(async (trx) => {
        for (const purpose of Object.keys(linkPurposes) as LinkPurpose[]) {
          const payload = {
            inviter: name,
            newEmail: name,
            givenName: name,
            device: name,
            name,
            by: name,
            byOperator: 'no',
            hours: '72',
            role: 'agent',
            note: name,
            day: name,
          }
          const row = { purpose, email: customer.email, userId: customer.id, payload }
          await new IssueLink().execute(row, trx)
        }
        for (const kind of noticeKinds) {
          const payload = { userId: agent.id, kind, email: agent.email, name, when: name }
          await record(new PersonNoticed({ payload }), trx)
        }
      })
    })
    const written = { bodyHtml: `<p>${name}</p>`, submissionId: randomUUID() }
    const asker = await signInAs(client, workspace, customer)
    await asker.post('/requests').json({ ...written, subject: `Help ${injected('\n')}` })
    const guest = await asGuest(client, workspace)
    const stranger = { email: 'guest@test.example', name, subject: name }
    await guest.post('/requests').json({ ...written, ...stranger, submissionId: randomUUID() })
    const answerer = await signInAs(client, workspace, agent)
    await answerer
      .post('/agent/tickets/1/messages')
      .json({ ...written, visibility: 'public', submissionId: randomUUID() })
    await drainOutbox(tenant)

    const mails = headersOf(workspace)
    assert.isAbove(mails.length, 15)
    for (const mail of mails) {
      const lines = mail.split(/\r\n|\r|\n|\u0085|\u2028/)
      const names = lines.map((line) => line.split(':')[0]!.toLowerCase())
      assert.deepEqual(
        names.filter((one) => !OURS.has(one)),
        [],
        mail
      )
      const to = lines.find((line) => /^to:/i.test(line))!
      const outsideQuotes = to.replace(/"[^"]*"/g, '')
      assert.lengthOf(outsideQuotes.match(/@/g)!, 1, to)
      assert.lengthOf(
        lines.filter((line) => /^(to|from|subject):/i.test(line)),
        3,
        mail
      )
    }
  })

  for (const end of BREAKS) {
    test(`is refused where a name is typed: ${JSON.stringify(end)}`, async ({ client, assert }) => {
      const workspace = await givenWorkspace()
      const name = injected(end)
      const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
      const guest = await asGuest(client, workspace)
      const terms = { role: 'agent', teamIds: [], locale: 'en', note: '' }
      await forgetSignUpLimits()
      for (const [said, request] of [
        ['profile', owner.put('/account/profile').json({ name, locale: 'en', timeZone: null })],
        ['person', owner.patch(`${people}/${workspace.agent.id}`).json({ name })],
        ['invitation', owner.post(invitations).json({ ...terms, email: 'a@test.example', name })],
        [
          'address',
          owner.post(invitations).json({ ...terms, email: `a@test.example${end}b`, name: 'A' }),
        ],
        ['sign-up link', guest.post('/sign-up').json({ name, email: 'b@test.example' })],
        [
          'request address',
          guest.post('/sign-in/link').json({ email: `b@test.example${end}Bcc:c` }),
        ],
        ['workspace owner', atInstallation(client).post('/sign-up').json(signUpForm({ name }))],
        [
          'company',
          atInstallation(client)
            .post('/sign-up')
            .json(signUpForm({ company: name })),
        ],
      ] as const) {
        const response = await request.header('accept', 'application/json')
        assert.equal(response.status(), 422, `${said}: ${response.text()}`)
      }
    })
  }
})
