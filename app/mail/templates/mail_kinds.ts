import { accountMails } from '#mail/templates/kinds/account'
import { customerMails } from '#mail/templates/kinds/customers'
import { staffMails } from '#mail/templates/kinds/staff'
import { fieldNames, type Field, type MailKind } from '#mail/templates/kinds/definition'

/** Every mail that is sent by itself. One that is missing here fails a test. */
export const mailKinds = { ...customerMails, ...staffMails, ...accountMails }

export type MailKindName = keyof typeof mailKinds

export const mailKindNames = Object.keys(mailKinds) as MailKindName[]

/** Those that a workspace may word. */
export const editableKinds = mailKindNames.filter((kind) => !definitionOf(kind).isInstallations)

export const isEditableKind = (name: string): name is MailKindName =>
  editableKinds.some((kind) => kind === name)

export function definitionOf(kind: MailKindName): MailKind {
  return mailKinds[kind]
}

/** The fields of a kind, in their order. */
export function fieldsOf(kind: MailKindName): Field[] {
  return fieldNames.filter((field) => field in definitionOf(kind).texts)
}
