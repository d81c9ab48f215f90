import type { Attack, RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'

/** Kinds and languages are the same in all workspaces; each sees and changes its own words. */
function own(place: string, json?: object): { attacks: () => Attack[] } {
  const path = `/agent/settings/mail-texts/${place}`
  return { attacks: () => [{ path, json, outcome: 'own' }] }
}

const texts = { subject: '{number}', lead: 'Taken', action: 'Over', note: 'Taken over' }

/** What a workspace's mails say. The words that each was filled with stay, for who reads them. */
export const mailTemplateCases: RouteCases = {
  'settings.mail_templates.index': { harmless: 'takes nothing' },
  'settings.mail_templates.edit': own('request_received/en'),
  'settings.mail_templates.update': own('staff_replied/en', texts),
  'settings.mail_templates.destroy': own('staff_replied/en'),
  'settings.mail_template_previews.store': own('request_received/en/preview', texts),
  'settings.mail_template_tests.store': own('request_received/en/tests', texts),
}
