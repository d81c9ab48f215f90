import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import sharp from 'sharp'
import type { ApiClient, ApiRequest } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import drive from '@adonisjs/drive/services/main'
import env from '#start/env'
import { avatarKeyOf, avatarPathOf } from '#identity/accounts/avatar'
import { sessionRows } from '#identity/sessions/session_rows'
import { confirmationToken } from '#channels/web_form/confirmation_token'
import GuestRequest from '#channels/web_form/models/guest_request'
import TokenFamily from '#identity/api_tokens/models/token_family'
import { CreateUser } from '#identity/actions/create_user'
import Invitation from '#identity/invitations/models/invitation'
import { linkToken } from '#identity/links/link_token'
import MailLink from '#identity/links/models/mail_link'
import { linkPurposes, type LinkPurpose } from '#identity/links/purposes'
import type User from '#identity/models/user'
import { GrantSupportAccess } from '#identity/support_access/actions/grant_support_access'
import { OpenSupportAccess } from '#identity/support_access/actions/open_support_access'
import FactorReset from '#identity/second_factor/models/factor_reset'
import Passkey from '#identity/second_factor/models/passkey'
import PasskeyChallenge from '#identity/second_factor/models/passkey_challenge'
import PendingSignIn from '#identity/second_factor/models/pending_sign_in'
import RecoveryCode from '#identity/second_factor/models/recovery_code'
import TotpFactor from '#identity/second_factor/models/totp_factor'
import { RecoveryCodes } from '#identity/second_factor/recovery/recovery_codes'
import { Totp } from '#identity/second_factor/totp/totp'
import Erasure from '#identity/privacy/models/erasure'
import MailIntakeToken from '#mail/models/mail_intake_token'
import Mailbox from '#mail/models/mailbox'
import MailboxAlias from '#mail/models/mailbox_alias'
import { sealSecrets } from '#mail/mailboxes/secrets'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import Attachment from '#tickets/models/attachment'
import Message from '#tickets/models/message'
import Ticket from '#tickets/models/ticket'
import TicketStatus from '#tickets/models/ticket_status'
import { logoHashOf } from '#tenancy/logo'
import Tenant from '#tenancy/models/tenant'
import { systemDatabase } from '#tenancy/system_database'
import { tenantRows } from '#tenancy/tenant_rows'
import { leaveWebhooks } from '#tests/functional/isolation/support/leave_webhooks'
import { leaveNotifications } from '#tests/functional/isolation/support/leave_notifications'
import { leaveInbound } from '#tests/functional/isolation/support/leave_inbound'
import { givenApp, givenToken, type Pair } from '#tests/functional/api/program'
import WorkspaceDomain from '#workspaces/domains/models/workspace_domain'
import { RequestExport } from '#workspaces/portability/actions/request_export'
import WorkspaceExport from '#workspaces/portability/models/workspace_export'
import { leaveMail } from '#tests/functional/isolation/support/leave_mail'
import { leaveMailTemplate } from '#tests/functional/isolation/support/leave_mail_template'
import { drainOutbox } from '#tests/helpers/outbox'
import { asGuest, signInAs, type Visitor } from '#tests/helpers/sign_in'
import {
  givenWorkspace,
  inWorkspace,
  PASSWORD,
  type TestWorkspace,
} from '#tests/helpers/workspaces'

/** A workspace with at least one row in every tenant table, and what an attacker would name. */
export interface FilledWorkspace extends TestWorkspace {
  /** Stands in what people wrote here and nowhere else: an answer that shows it has leaked. */
  mark: string
  /** Of the newest ticket. Its number was never given out in a workspace with fewer tickets. */
  ticket: Ticket
  solvedTicket: Ticket
  status: TicketStatus
  /** A staff member whose address is known in this workspace only. */
  insider: User
  messages: { public: Message; internal: Message }
  attachments: { public: Attachment; internal: Attachment }
  /** Of a guest who has not confirmed yet. */
  requestId: number
  confirmationToken: string
  /** Of the insider, one that works for each purpose. */
  linkTokens: Record<LinkPurpose, string>
  /** Of the insider, to be mailed. */
  linkId: number
  /** Of the insider, with a challenge that waits for it. */
  passkey: { id: number; credentialId: string; userHandle: string; challenge: string }
  /** Of the insider, not used yet. */
  recoveryCode: string
  /** The public name of the agent's session. */
  sessionKey: string
  /** Of the insider's picture. */
  avatarPath: string
  /** An archive of the whole workspace that can be downloaded. */
  archive: { id: number; key: string }
  /** Waits for somebody of the mark's own host. */
  invitation: { id: number; token: string }
  /** A host the workspace brought along; not verified. */
  domain: { id: number; host: string }
  /** With an alias and a token for handing in mails. */
  mailbox: { id: number; address: string; alias: string; intakeTokenId: number }
  /** Of the logo, as its address shows it. */
  logoHash: string
  /** That somebody asked for the insider to be anonymized. */
  erasureId: number
  supportGrantId: number
  waitingDelivery: { eventId: number; listener: string }
  mailId: string
  /** What the agent was told, a device of theirs, and the link that ends mails of its kind. */
  notification: { id: number; batchId: number; deviceId: number; unsubscribeToken: string }
  /** An endpoint, and a delivery to it that failed. */
  webhook: { id: number; deliveryId: number }
  /** Mails that came in: one in quarantine, one that became a message. */
  inbound: { quarantinedId: number; processedId: number; headerId: string }
  /** Of a mail that can be sent again. */
  failedMailId: number
  /** Of the agent. */
  heldReplyId: number
  /** Of programs: a token the owner made, and apps that staff and a customer signed in to. */
  programs: Programs
  sessions: Record<'agent' | 'customer', Visitor>
}

interface Programs {
  token: { id: number; value: string }
  staffApp: Pair & { familyId: number }
  customerApp: Pair & { familyId: number }
}

/**
 * Fills a workspace as people would: by requests to it. Only what no action leaves, a delivery
 * that waits, is written by hand; it keeps the outbox of this workspace from being drained.
 */
export async function givenFilledWorkspace(
  client: ApiClient,
  { tickets }: { tickets: number }
): Promise<FilledWorkspace> {
  const mark = `mark-${randomUUID().slice(0, 13)}`
  const workspace = await givenWorkspace({ name: `Workspace ${mark}` })
  const sessions = {
    agent: await signInAs(client, workspace, workspace.agent),
    customer: await signInAs(client, workspace, workspace.customer),
  }
  for (let turn = 0; turn < tickets; turn++) await ask(sessions.customer, mark)
  await answer(sessions.agent, { ...workspace, mark, number: tickets })
  if (tickets > 1) await solve(sessions.customer, tickets - 1, mark)
  await ask(await asGuest(client, workspace), mark, { email: `${mark}@guest.example`, name: mark })
  const insider = await inWorkspace(workspace, () => hire(mark))
  const people = await leavePeople(client, { ...workspace, mark, insider })
  const settings = await leaveSettings(client, { ...workspace, mark })
  await systemDatabase()
    .table('workspace_plans')
    .insert({ tenant_id: workspace.tenant.id, plan: mark.slice(0, 60) })
  const programs = await givenPrograms(client, workspace)
  const supportGrantId = await inWorkspace(workspace, () => letSupportIn(workspace.owner, mark))
  await inWorkspace(workspace, () => new RequestExport().execute(workspace.owner))
  await drainOutbox(workspace.tenant)
  const found = await inWorkspace(workspace, () => find(tickets, workspace.tenant.id))
  const mail = await inWorkspace(workspace, () => leaveMail({ ...workspace, ...found, mark }))
  const inbound = await inWorkspace(workspace, () => leaveInbound({ mark, ...found }))
  const links = await inWorkspace(workspace, () => leaveLinks(insider))
  const mailbox = await inWorkspace(workspace, () => leaveMailbox(mark, workspace.owner))
  const webhooks = await inWorkspace(workspace, () => leaveWebhooks(mark, workspace.owner))
  const told = await inWorkspace(workspace, () =>
    leaveNotifications({ ...workspace, ...found, mark })
  )
  await inWorkspace(workspace, () => leaveMailTemplate(mark, workspace.owner))
  const factors = await inWorkspace(workspace, () => leaveFactors(insider, workspace.owner))
  const account = await inWorkspace(workspace, () => leaveAccount(insider, sessions.agent))
  return {
    ...workspace,
    ...people,
    ...settings,
    mark,
    sessions,
    insider,
    ...links,
    programs,
    supportGrantId,
    mailbox,
    ...inbound,
    ...webhooks,
    ...told,
    ...factors,
    ...account,
    ...found,
    ...mail,
  }
}

async function givenPrograms(client: ApiClient, workspace: TestWorkspace): Promise<Programs> {
  const apps = [workspace.agent, workspace.customer].map(async (user) => {
    const pair = await givenApp(client, workspace, user)
    const family = await inWorkspace(workspace, () => TokenFamily.findByOrFail('user_id', user.id))
    return { ...pair, familyId: family.id }
  })
  const [staffApp, customerApp] = await Promise.all(apps)
  const token = await givenToken(workspace, workspace.owner)
  return { token, staffApp: staffApp!, customerApp: customerApp! }
}

async function letSupportIn(owner: User, mark: string) {
  const consent = { hours: 1, role: 'agent', reason: `Reason ${mark}` } as const
  const { id } = await new GrantSupportAccess().execute(consent, owner)
  await new OpenSupportAccess().execute({ id: 1, name: `Operator ${mark}`, ip: null })
  return id
}

async function leaveAccount(insider: User, { sessionId }: Visitor) {
  const avatarKey = avatarKeyOf(insider.id, '0'.repeat(64))
  await drive.use().put(avatarKey, 'A picture')
  await insider.merge({ avatarKey }).save()
  const session = await sessionRows.find(sessionId)
  return { sessionKey: session!.key, avatarPath: avatarPathOf(insider)! }
}

async function leavePeople(
  client: ApiClient,
  { mark, insider, ...workspace }: TestWorkspace & { mark: string; insider: User }
) {
  const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
  await accept(
    owner.post('/agent/settings/invitations').json({
      email: `invited@${mark}.example`,
      name: `Invited ${mark}`,
      role: 'agent',
      note: `Note ${mark}`,
      teamIds: [workspace.team.id],
    })
  )
  return inWorkspace(workspace, async () => {
    const { id, linkId } = await Invitation.query().firstOrFail()
    const erasure = await Erasure.create({
      userId: insider.id,
      requestedById: workspace.owner.id,
      withMessages: true,
      withFiles: true,
    })
    return { invitation: { id, token: linkToken(linkId!, 'invitation') }, erasureId: erasure.id }
  })
}

/** What the owner decides for the workspace: rules, a domain and a logo. */
async function leaveSettings(
  client: ApiClient,
  { mark, ...workspace }: TestWorkspace & { mark: string }
) {
  const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
  const rules = { signUpRule: 'anyone', allowedMailDomains: [`${mark}.com`], secondFactorRoles: [] }
  await accept(owner.put('/agent/settings/access').json(rules))
  await accept(owner.post('/agent/settings/domains').json({ host: `help.${mark}.com` }))
  const picture = await sharp({
    create: { width: 8, height: 8, channels: 3, background: `#${mark.slice(5, 11)}` },
  })
    .png()
    .toBuffer()
  const logo = { filename: 'logo.png' }
  await accept(owner.post('/agent/settings/brand/logo').file('files[]', picture, logo))
  return inWorkspace(workspace, async () => {
    const { id, host } = await WorkspaceDomain.query().firstOrFail()
    const tenant = await Tenant.findOrFail(workspace.tenant.id)
    return { domain: { id, host }, logoHash: logoHashOf(tenant)! }
  })
}

/** One that nobody watches, so that no test reaches for its servers. */
async function leaveMailbox(mark: string, owner: User) {
  const address = `help@${mark}.com`
  const alias = `sales@${mark}.com`
  const mailbox = await Mailbox.create({
    address,
    name: `Mailbox ${mark}`,
    intake: 'imap',
    isOn: false,
    imapHost: `imap.${mark}.com`,
    imapUser: address,
  })
  await mailbox.merge({ secrets: sealSecrets(mailbox, { imapPassword: `pass-${mark}` }) }).save()
  await MailboxAlias.create({ address: alias, mailboxId: mailbox.id })
  const { id: intakeTokenId } = await MailIntakeToken.create({
    mailboxId: mailbox.id,
    name: `Pipe ${mark}`,
    tokenHash: randomUUID(),
    createdById: owner.id,
  })
  return { id: mailbox.id, address, alias, intakeTokenId }
}

/** Without their mails, as those would use up what a workspace may send. */
async function leaveLinks({ id: userId, email }: User) {
  const purposes = Object.keys(linkPurposes) as LinkPurpose[]
  const tokens = purposes.map(async (purpose) => {
    const expiresAt = DateTime.now().plus({ hours: 1 })
    const link = await MailLink.create({ purpose, email, userId, payload: {}, expiresAt })
    return [purpose, linkToken(link.id, purpose)]
  })
  const linkTokens = Object.fromEntries(await Promise.all(tokens)) as Record<LinkPurpose, string>
  const { id: linkId } = await MailLink.findByOrFail({ purpose: 'sign_in', userId })
  return { linkTokens, linkId }
}

/** What a second factor leaves behind, without the mails that would tell of it. */
async function leaveFactors(insider: User, owner: User) {
  const now = DateTime.now()
  const expiresAt = now.plus({ hours: 1 })
  const [recoveryCode] = RecoveryCodes.create(1)
  const secret = TotpFactor.sealFor(insider.tenantId, insider.id, Totp.createSecret())
  await TotpFactor.create({ userId: insider.id, secret, confirmedAt: now })
  await RecoveryCode.create({ userId: insider.id, codeHash: RecoveryCodes.hash(recoveryCode!) })
  const passkey = await Passkey.create({
    userId: insider.id,
    name: 'Laptop',
    credentialId: randomUUID().replaceAll('-', ''),
    publicKey: 'AAAA',
    counter: 0,
    transports: [],
    rpId: 'localhost',
    userHandle: randomUUID().replaceAll('-', ''),
    isSynced: false,
  })
  const challenge = randomUUID().replaceAll('-', '')
  await PasskeyChallenge.create({ challenge, purpose: 'sign_in', sessionHash: 'none', expiresAt })
  await PendingSignIn.create({
    userId: insider.id,
    tokenHash: 'none',
    method: 'password',
    isRemembered: false,
    expiresAt,
  })
  await FactorReset.create({
    userId: insider.id,
    startedBy: owner.id,
    takesEffectAt: now.plus({ hours: 1 }),
  })
  await insider.merge({ secondFactorAt: now }).save()
  const { id, credentialId, userHandle } = passkey
  return { passkey: { id, credentialId, userHandle, challenge }, recoveryCode: recoveryCode! }
}

function hire(mark: string) {
  return new CreateUser().execute({
    email: `insider@${mark}.example`,
    name: `Insider ${mark}`,
    role: 'agent',
    password: PASSWORD,
  })
}

async function ask(visitor: Visitor, mark: string, guest: Record<string, string> = {}) {
  await accept(
    visitor
      .post('/requests')
      .fields({ ...guest, ...written(mark), subject: `Subject ${mark}` })
      .file('files[]', Buffer.from(`File ${mark}`), `${mark}.txt`)
  )
}

async function answer(
  agent: Visitor,
  { mark, number, ...people }: TestWorkspace & { mark: string; number: number }
) {
  const path = `/agent/tickets/${number}`
  await accept(
    agent.patch(path).json({
      version: 1,
      tags: [mark, 'common'],
      teamId: people.team.id,
      assigneeId: people.agent.id,
    })
  )
  for (const visibility of ['internal', 'public']) {
    await accept(
      agent
        .post(`${path}/messages`)
        .fields({ ...written(mark), visibility })
        .file('files[]', Buffer.from(`${visibility} file ${mark}`), `${mark}.txt`)
    )
  }
  await accept(agent.post(`${path}/following`))
}

async function solve(customer: Visitor, number: number, mark: string) {
  await accept(customer.post(`/my/tickets/${number}/solution`))
  const rating = { rating: 'good', comment: `Comment ${mark}` }
  await accept(customer.put(`/my/tickets/${number}/rating`).json(rating))
}

function written(mark: string) {
  return { bodyHtml: `<p>Words ${mark}</p>`, submissionId: randomUUID() }
}

/** Asked as by a program, so that a refusal has a status; what was done goes on to a page. */
async function accept(request: ApiRequest) {
  const response = await request.header('accept', 'application/json')
  if (response.status() === 302) return
  throw new Error(`The fixture was refused (${response.status()}): ${response.text()}`)
}

async function find(tickets: number, tenantId: number) {
  const ticket = await Ticket.findByNumber(tickets)
  const note = await Message.query().where('visibility', 'internal').firstOrFail()
  const reply = await Message.query().where('ticket_id', ticket.id).orderBy('id').firstOrFail()
  const request = await GuestRequest.query().firstOrFail()
  const { id, key } = await WorkspaceExport.query().firstOrFail()
  const mails = await new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), tenantId).list()
  return {
    ticket,
    solvedTicket: await Ticket.findByNumber(Math.max(1, tickets - 1)),
    status: await TicketStatus.query().where('category', 'on_hold').firstOrFail(),
    messages: { public: reply, internal: note },
    attachments: {
      public: await Attachment.query().where('message_id', reply.id).firstOrFail(),
      internal: await Attachment.query().where('message_id', note.id).firstOrFail(),
    },
    requestId: request.id,
    archive: { id, key },
    confirmationToken: confirmationToken(request.id),
    waitingDelivery: await leaveWaitingDelivery(),
    mailId: mails[0]!.id,
  }
}

/** What is delivered leaves no row. This one waits; no relay takes a future one for lost. */
async function leaveWaitingDelivery() {
  const event = await tenantRows<{ id: number; ticket_id: number }>('events')
    .where('name', 'ticket.created')
    .orderBy('id')
    .firstOrFail()
  const listener = 'notifications.mail_requester'
  await db.table('event_deliveries').insert({
    event_id: event.id,
    ticket_id: event.ticket_id,
    listener,
    created_at: DateTime.now().plus({ days: 1 }).toJSDate(),
  })
  return { eventId: event.id, listener }
}
