import vine from '@vinejs/vine'
import { flawOf } from '#mail/templates/check_text'
import type { Field } from '#mail/templates/kinds/definition'
import { fieldsOf, mailKindNames, type MailKindName } from '#mail/templates/mail_kinds'

interface Place {
  kind: MailKindName
  name: Field
}

const sendable = vine.createRule((value, { kind, name }: Place, field) => {
  if (typeof value !== 'string') return
  const flaw = flawOf(kind, name, value)
  if (flaw) field.report('The {{ field }} cannot be sent', flaw.rule, field, flaw.details)
})

/** Browsers send line breaks as two characters, of which one would count twice. */
function mailText(place: Place) {
  return vine
    .string()
    .parse((value) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value))
    .trim()
    .use(sendable(place))
}

function validatorOf(kind: MailKindName) {
  const fields = fieldsOf(kind).map((name) => [name, mailText({ kind, name })] as const)
  return vine.create(Object.fromEntries(fields))
}

const validators = new Map(mailKindNames.map((kind) => [kind, validatorOf(kind)]))

/** All fields of a kind of mail, each a text that can be sent. */
export function templateValidator(kind: MailKindName) {
  return validators.get(kind)!
}
