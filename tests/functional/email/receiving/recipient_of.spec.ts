import { test } from '@japa/runner'
import { recipientOf } from '#channels/email/receiving/recipient_of'
import { builtInMailbox, defaultMailbox } from '#mail/mailboxes/default_mailbox'
import { ownAddresses, withoutTag } from '#mail/mailboxes/own_addresses'
import Mailbox from '#mail/models/mailbox'
import MailboxAlias from '#mail/models/mailbox_alias'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

test.group('Whose mail an address takes', () => {
  test('the built-in address works from the first minute', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { tenant, host } = workspace
    const { id: mailboxId } = await inWorkspace(workspace, builtInMailbox)
    const found = { tenantId: tenant.id, mailboxId, token: null }
    assert.deepEqual(await recipientOf(`support@${host}`), found)
    assert.deepEqual(await recipientOf(`<Support@${host.toUpperCase()}>`), found)
    assert.deepEqual(await recipientOf(`support+tAbC1@${host}`), { ...found, token: 'tAbC1' })
  })

  test('mailboxes and aliases at the host have their own, other names the default one', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { host } = workspace
    const fallback = await inWorkspace(workspace, defaultMailbox)
    const sales = await inWorkspace(workspace, async () => {
      const made = await Mailbox.create({ ...plain, name: 'Sales', address: `sales@${host}` })
      await MailboxAlias.create({ address: `offers@${host}`, mailboxId: made.id })
      return made
    })
    const mailboxAt = async (address: string) => {
      const recipient = await recipientOf(address)
      return recipient?.mailboxId
    }
    assert.equal(await mailboxAt(`sales+x@${host}`), sales.id)
    assert.equal(await mailboxAt(`Offers@${host}`), sales.id)
    assert.equal(await mailboxAt(`anybody@${host}`), fallback.id)
  })

  test('nobody takes mail for other hosts, the installation itself and nonsense', async ({
    assert,
  }) => {
    const { host } = await givenWorkspace()
    const installation = host.slice(host.indexOf('.') + 1)
    const nowhere = [
      `support@${installation}`,
      `support@nobody.${installation}`,
      'support@elsewhere.example',
      `@${host}`,
      host,
      '',
      `${'a'.repeat(300)}@${host}`,
    ]
    for (const address of nowhere) assert.isNull(await recipientOf(address), address)
  })

  test('a mailbox that is switched off takes none', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const address = `off@${workspace.host}`
    await inWorkspace(workspace, () =>
      Mailbox.create({ ...plain, name: 'Off', address, isOn: false })
    )
    assert.isNull(await recipientOf(address))
  })

  test('own addresses are all of them', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const own = await inWorkspace(workspace, async () => {
      const box = await Mailbox.create({ ...plain, name: 'Sales', address: 'sales@own.example' })
      await MailboxAlias.create({ address: 'offers@own.example', mailboxId: box.id })
      return ownAddresses()
    })
    assert.includeMembers(
      [...own],
      [`support@${workspace.host}`, 'sales@own.example', 'offers@own.example']
    )
    assert.equal(withoutTag('Sales <Sales+t1+2@Own.example>'), 'sales@own.example')
  })
})

const plain = {
  intake: 'forwarded',
  sendsBy: 'installation',
  repliesTo: 'own',
  signInBy: 'password',
  isDefault: false,
  isOn: true,
} as const
