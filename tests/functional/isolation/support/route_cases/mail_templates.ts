import type { Attack, RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'

/** Kinds and languages are the same in all workspaces; each sees and changes its own words. */
function own(below = '', json?: object): { attacks: () => Attack[] } {
  const path = `/agent/settings/mail-texts/request_received/en${below}`
  return { attacks: () => [{ path, json, outcome: 'own' }] }
}

const texts = { subject: '{number}', lead: 'Taken', action: 'Over', note: 'Taken over' }

/** What a workspace's mails say. */
export const mailTemplateCases: RouteCases = {
  'settings.mail_templates.index': { harmless: 'takes nothing' },
  'settings.mail_templates.edit': own(),
  'settings.mail_templates.update': own('', texts),
  'settings.mail_templates.destroy': own(),
  'settings.mail_template_previews.store': own('/preview', texts),
  'settings.mail_template_tests.store': own('/tests', texts),
}
