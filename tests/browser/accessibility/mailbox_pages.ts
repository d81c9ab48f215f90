import type { Locale } from '#config/i18n'
import { ConnectionFailure } from '#mail/mailboxes/connection_failure'
import { sealSecrets } from '#mail/mailboxes/secrets'
import Mailbox from '#mail/models/mailbox'
import MailIntakeToken from '#mail/models/mail_intake_token'
import { at, then, visitor, type Visit, type Visitor } from '#tests/browser/accessibility/visits'
import { wordsOf } from '#tests/browser/support/words'
import {
  givenWorkspace,
  inWorkspace,
  PASSWORD,
  type TestWorkspace,
} from '#tests/helpers/workspaces'

const path = '/agent/settings/mailboxes'

/** The built-in mailbox, one that is forwarded, and one that cannot be fetched. */
export async function givenMailboxPages(locale: Locale): Promise<Visitor[]> {
  const t = wordsOf(locale)
  const workspace = await givenWorkspace({ locale })
  const { forwarded, fetched } = await inWorkspace(workspace, () => fill(workspace))
  const confirmed = (to: string, name: string): Visit =>
    then(at(to), name, async (page) => {
      if (new URL(page.url()).pathname !== '/account/confirm') return
      await page.locator('#password').fill(PASSWORD)
      await page.getByRole('button', { name: t('account.confirm.submit'), exact: true }).click()
      await page.waitForURL(`**${to}`)
    })
  const visits = [
    at(path),
    at(`${path}/create`),
    at(`${path}/${forwarded.id}`),
    at(`${path}/${fetched.id}`),
    then(at(`${path}/${forwarded.id}`), 'mailbox: remove', async (page) => {
      await page.getByRole('button', { name: t('mailboxes.show.remove'), exact: true }).click()
      await page.getByRole('dialog').waitFor()
    }),
    confirmed(`${path}/${fetched.id}/connection`, 'servers of a mailbox'),
  ]
  return [visitor(workspace, visits, workspace.owner)]
}

async function fill({ owner }: TestWorkspace) {
  const forwarded = await Mailbox.create({
    address: 'a-department-with-a-long-name@a-company-with-a-long-name.example',
    name: 'Forwarded',
    intake: 'forwarded',
  })
  const row = { mailboxId: forwarded.id, name: 'Mailgun', createdById: owner.id }
  await MailIntakeToken.create({ ...row, tokenHash: 'none' })
  // Nobody fetches from it: no process of the tests watches mailboxes.
  const fetched = await Mailbox.create({
    address: 'help@brand.example',
    name: 'Fetched',
    intake: 'imap',
    imapHost: 'imap.brand.example',
    imapPort: 993,
    imapState: 'failing',
    imapError: new ConnectionFailure('wrong_password', 'Invalid credentials').toColumn(),
    sendsBy: 'smtp',
    smtpHost: 'smtp.brand.example',
    smtpPort: 465,
  })
  await fetched.merge({ secrets: sealSecrets(fetched, { imapPassword: 'secret' }) }).save()
  return { forwarded, fetched }
}
