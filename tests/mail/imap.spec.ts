import { test } from '@japa/runner'
import Mailbox from '#mail/models/mailbox'
import Ticket from '#tickets/models/ticket'
import { aMail } from '#tests/functional/email/doors/support/smtp'
import { until } from '#tests/helpers/until'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'
import { CUSTOMERS } from '#tests/mail/support/mail_house'
import {
  givenCompanyMailbox,
  imapStateOf,
  mailsOf,
  send,
  settled,
  useWorld,
} from '#tests/mail/support/world'

const CARLA = `carla@${CUSTOMERS}`
const mailOf = (subject: string) => aMail({ subject, from: `Carla <${CARLA}>` })

test.group('IMAP with Dovecot', (group) => {
  const world = useWorld(group)

  test('imports nothing at first; a mail that comes then is a ticket within seconds', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const address = `${workspace.tenant.slug}@brand.test`
    await send(world(), CARLA, address, mailOf('From before'))
    const inbox = await world().house.inboxOf(workspace.tenant.slug)
    await until(
      async () =>
        (await inbox.search({ all: true })) &&
        (await inbox.search({ all: true }))!.toString() === '1',
      20_000
    )
    const mailbox = await givenCompanyMailbox(world(), workspace)
    await until(async () => (await imapStateOf(workspace, mailbox)) === 'watching', 20_000)
    assert.lengthOf(await mailsOf(workspace), 0)

    const sentAt = Date.now()
    await send(world(), CARLA, address, mailOf('While idling'))
    await until(() => settled(workspace, 1), 20_000)
    assert.isBelow(Date.now() - sentAt, 15_000)
    const [ticket] = await inWorkspace(workspace, () => Ticket.all())
    assert.equal(ticket!.subject, 'While idling')
    await until(async () => (await inbox.search({ seen: true }, { uid: true }))!.toString() === '2')
    await inbox.logout()
  })

  test('goes on by itself after Dovecot was killed', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const address = `${workspace.tenant.slug}@brand.test`
    const mailbox = await givenCompanyMailbox(world(), workspace)
    await until(async () => (await imapStateOf(workspace, mailbox)) === 'watching', 20_000)
    await world().house.killDovecot()
    await until(async () => (await imapStateOf(workspace, mailbox)) === 'failing', 20_000)
    await world().house.startDovecot()
    await send(world(), CARLA, address, mailOf('After the crash'))
    await until(() => settled(workspace, 1), 60_000)
    assert.equal(await imapStateOf(workspace, mailbox), 'watching')
  })

  test('reads a folder again whose numbers were given out anew, and takes nothing twice', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { slug } = workspace.tenant
    const address = `${slug}@brand.test`
    const mailbox = await givenCompanyMailbox(world(), workspace)
    await until(async () => (await imapStateOf(workspace, mailbox)) === 'watching', 20_000)
    await send(world(), CARLA, address, mailOf('One'))
    await send(world(), CARLA, address, mailOf('Two'))
    await until(() => settled(workspace, 2), 20_000)
    const before = await inWorkspace(workspace, () => Mailbox.findOrFail(mailbox.id))

    await world().house.killDovecot()
    world().house.forgetUids(slug)
    await world().house.startDovecot()
    await send(world(), CARLA, address, mailOf('Three'))
    await until(() => settled(workspace, 3), 60_000)
    const after = await inWorkspace(workspace, () => Mailbox.findOrFail(mailbox.id))
    assert.notEqual(after.imapUidValidity, before.imapUidValidity)
    const tickets = await inWorkspace(workspace, () => Ticket.query().orderBy('id'))
    assert.deepEqual(
      tickets.map(({ subject }) => subject),
      ['One', 'Two', 'Three']
    )
  })
})
