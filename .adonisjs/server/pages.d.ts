import '@adonisjs/inertia/types'

import type React from 'react'
import type { Prettify } from '@adonisjs/core/types/common'

type ExtractProps<T> =
  T extends React.FC<infer Props>
    ? Prettify<Omit<Props, 'children'>>
    : T extends React.Component<infer Props>
      ? Prettify<Omit<Props, 'children'>>
      : never

declare module '@adonisjs/inertia/types' {
  export interface InertiaPages {
    'account/confirm': ExtractProps<(typeof import('../../inertia/pages/account/confirm.tsx'))['default']>
    'account/notifications': ExtractProps<(typeof import('../../inertia/pages/account/notifications.tsx'))['default']>
    'account/profile': ExtractProps<(typeof import('../../inertia/pages/account/profile.tsx'))['default']>
    'account/second_factor': ExtractProps<(typeof import('../../inertia/pages/account/second_factor.tsx'))['default']>
    'account/security': ExtractProps<(typeof import('../../inertia/pages/account/security.tsx'))['default']>
    'account/sessions': ExtractProps<(typeof import('../../inertia/pages/account/sessions.tsx'))['default']>
    'account/tokens/create': ExtractProps<(typeof import('../../inertia/pages/account/tokens/create.tsx'))['default']>
    'account/tokens/index': ExtractProps<(typeof import('../../inertia/pages/account/tokens/index.tsx'))['default']>
    'agent/notifications/index': ExtractProps<(typeof import('../../inertia/pages/agent/notifications/index.tsx'))['default']>
    'agent/quarantine/index': ExtractProps<(typeof import('../../inertia/pages/agent/quarantine/index.tsx'))['default']>
    'agent/tickets/index': ExtractProps<(typeof import('../../inertia/pages/agent/tickets/index.tsx'))['default']>
    'agent/tickets/show': ExtractProps<(typeof import('../../inertia/pages/agent/tickets/show.tsx'))['default']>
    'auth/forgot_password': ExtractProps<(typeof import('../../inertia/pages/auth/forgot_password.tsx'))['default']>
    'auth/mailed': ExtractProps<(typeof import('../../inertia/pages/auth/mailed.tsx'))['default']>
    'auth/second_factor_setup': ExtractProps<(typeof import('../../inertia/pages/auth/second_factor_setup.tsx'))['default']>
    'auth/second_factor': ExtractProps<(typeof import('../../inertia/pages/auth/second_factor.tsx'))['default']>
    'auth/sign_in': ExtractProps<(typeof import('../../inertia/pages/auth/sign_in.tsx'))['default']>
    'auth/sign_up': ExtractProps<(typeof import('../../inertia/pages/auth/sign_up.tsx'))['default']>
    'errors/closing': ExtractProps<(typeof import('../../inertia/pages/errors/closing.tsx'))['default']>
    'errors/forbidden': ExtractProps<(typeof import('../../inertia/pages/errors/forbidden.tsx'))['default']>
    'errors/not_found': ExtractProps<(typeof import('../../inertia/pages/errors/not_found.tsx'))['default']>
    'errors/page_expired': ExtractProps<(typeof import('../../inertia/pages/errors/page_expired.tsx'))['default']>
    'errors/server_error': ExtractProps<(typeof import('../../inertia/pages/errors/server_error.tsx'))['default']>
    'errors/suspended': ExtractProps<(typeof import('../../inertia/pages/errors/suspended.tsx'))['default']>
    'errors/too_many_requests': ExtractProps<(typeof import('../../inertia/pages/errors/too_many_requests.tsx'))['default']>
    'errors/unknown_workspace': ExtractProps<(typeof import('../../inertia/pages/errors/unknown_workspace.tsx'))['default']>
    'installation/find_workspace': ExtractProps<(typeof import('../../inertia/pages/installation/find_workspace.tsx'))['default']>
    'installation/home': ExtractProps<(typeof import('../../inertia/pages/installation/home.tsx'))['default']>
    'installation/sign_up': ExtractProps<(typeof import('../../inertia/pages/installation/sign_up.tsx'))['default']>
    'links/confirmation': ExtractProps<(typeof import('../../inertia/pages/links/confirmation.tsx'))['default']>
    'links/email_change': ExtractProps<(typeof import('../../inertia/pages/links/email_change.tsx'))['default']>
    'links/email_verification': ExtractProps<(typeof import('../../inertia/pages/links/email_verification.tsx'))['default']>
    'links/factor_reset_consent': ExtractProps<(typeof import('../../inertia/pages/links/factor_reset_consent.tsx'))['default']>
    'links/factor_reset': ExtractProps<(typeof import('../../inertia/pages/links/factor_reset.tsx'))['default']>
    'links/invalid': ExtractProps<(typeof import('../../inertia/pages/links/invalid.tsx'))['default']>
    'links/invitation': ExtractProps<(typeof import('../../inertia/pages/links/invitation.tsx'))['default']>
    'links/password_reset': ExtractProps<(typeof import('../../inertia/pages/links/password_reset.tsx'))['default']>
    'links/sign_in': ExtractProps<(typeof import('../../inertia/pages/links/sign_in.tsx'))['default']>
    'links/unsubscribe': ExtractProps<(typeof import('../../inertia/pages/links/unsubscribe.tsx'))['default']>
    'local_mails/index': ExtractProps<(typeof import('../../inertia/pages/local_mails/index.tsx'))['default']>
    'local_mails/show': ExtractProps<(typeof import('../../inertia/pages/local_mails/show.tsx'))['default']>
    'operator/audit': ExtractProps<(typeof import('../../inertia/pages/operator/audit.tsx'))['default']>
    'operator/maintenance': ExtractProps<(typeof import('../../inertia/pages/operator/maintenance.tsx'))['default']>
    'operator/operators': ExtractProps<(typeof import('../../inertia/pages/operator/operators.tsx'))['default']>
    'operator/owner_welcome': ExtractProps<(typeof import('../../inertia/pages/operator/owner_welcome.tsx'))['default']>
    'operator/queues': ExtractProps<(typeof import('../../inertia/pages/operator/queues.tsx'))['default']>
    'operator/recovery_codes': ExtractProps<(typeof import('../../inertia/pages/operator/recovery_codes.tsx'))['default']>
    'operator/second_factor_set_up': ExtractProps<(typeof import('../../inertia/pages/operator/second_factor_set_up.tsx'))['default']>
    'operator/second_factor': ExtractProps<(typeof import('../../inertia/pages/operator/second_factor.tsx'))['default']>
    'operator/set_up': ExtractProps<(typeof import('../../inertia/pages/operator/set_up.tsx'))['default']>
    'operator/sign_in': ExtractProps<(typeof import('../../inertia/pages/operator/sign_in.tsx'))['default']>
    'operator/workspaces/create': ExtractProps<(typeof import('../../inertia/pages/operator/workspaces/create.tsx'))['default']>
    'operator/workspaces/index': ExtractProps<(typeof import('../../inertia/pages/operator/workspaces/index.tsx'))['default']>
    'operator/workspaces/show': ExtractProps<(typeof import('../../inertia/pages/operator/workspaces/show.tsx'))['default']>
    'portal/home': ExtractProps<(typeof import('../../inertia/pages/portal/home.tsx'))['default']>
    'portal/requests/confirm': ExtractProps<(typeof import('../../inertia/pages/portal/requests/confirm.tsx'))['default']>
    'portal/requests/create': ExtractProps<(typeof import('../../inertia/pages/portal/requests/create.tsx'))['default']>
    'portal/requests/sent': ExtractProps<(typeof import('../../inertia/pages/portal/requests/sent.tsx'))['default']>
    'portal/tickets/index': ExtractProps<(typeof import('../../inertia/pages/portal/tickets/index.tsx'))['default']>
    'portal/tickets/show': ExtractProps<(typeof import('../../inertia/pages/portal/tickets/show.tsx'))['default']>
    'settings/access': ExtractProps<(typeof import('../../inertia/pages/settings/access.tsx'))['default']>
    'settings/brand': ExtractProps<(typeof import('../../inertia/pages/settings/brand.tsx'))['default']>
    'settings/domains': ExtractProps<(typeof import('../../inertia/pages/settings/domains.tsx'))['default']>
    'settings/general': ExtractProps<(typeof import('../../inertia/pages/settings/general.tsx'))['default']>
    'settings/invitations/index': ExtractProps<(typeof import('../../inertia/pages/settings/invitations/index.tsx'))['default']>
    'settings/invitations/list': ExtractProps<(typeof import('../../inertia/pages/settings/invitations/list.tsx'))['default']>
    'settings/mail_templates/edit': ExtractProps<(typeof import('../../inertia/pages/settings/mail_templates/edit.tsx'))['default']>
    'settings/mail_templates/index': ExtractProps<(typeof import('../../inertia/pages/settings/mail_templates/index.tsx'))['default']>
    'settings/mail': ExtractProps<(typeof import('../../inertia/pages/settings/mail.tsx'))['default']>
    'settings/mailboxes/connection': ExtractProps<(typeof import('../../inertia/pages/settings/mailboxes/connection.tsx'))['default']>
    'settings/mailboxes/create': ExtractProps<(typeof import('../../inertia/pages/settings/mailboxes/create.tsx'))['default']>
    'settings/mailboxes/index': ExtractProps<(typeof import('../../inertia/pages/settings/mailboxes/index.tsx'))['default']>
    'settings/mailboxes/show': ExtractProps<(typeof import('../../inertia/pages/settings/mailboxes/show.tsx'))['default']>
    'settings/people/index': ExtractProps<(typeof import('../../inertia/pages/settings/people/index.tsx'))['default']>
    'settings/people/show': ExtractProps<(typeof import('../../inertia/pages/settings/people/show.tsx'))['default']>
    'settings/roles': ExtractProps<(typeof import('../../inertia/pages/settings/roles.tsx'))['default']>
    'settings/support_access': ExtractProps<(typeof import('../../inertia/pages/settings/support_access.tsx'))['default']>
    'settings/teams': ExtractProps<(typeof import('../../inertia/pages/settings/teams.tsx'))['default']>
    'settings/tokens': ExtractProps<(typeof import('../../inertia/pages/settings/tokens.tsx'))['default']>
    'settings/webhooks/create': ExtractProps<(typeof import('../../inertia/pages/settings/webhooks/create.tsx'))['default']>
    'settings/webhooks/delivery': ExtractProps<(typeof import('../../inertia/pages/settings/webhooks/delivery.tsx'))['default']>
    'settings/webhooks/edit': ExtractProps<(typeof import('../../inertia/pages/settings/webhooks/edit.tsx'))['default']>
    'settings/webhooks/index': ExtractProps<(typeof import('../../inertia/pages/settings/webhooks/index.tsx'))['default']>
    'settings/webhooks/secret': ExtractProps<(typeof import('../../inertia/pages/settings/webhooks/secret.tsx'))['default']>
    'settings/webhooks/show': ExtractProps<(typeof import('../../inertia/pages/settings/webhooks/show.tsx'))['default']>
    'settings/workspace_data': ExtractProps<(typeof import('../../inertia/pages/settings/workspace_data.tsx'))['default']>
    'welcome/index': ExtractProps<(typeof import('../../inertia/pages/welcome/index.tsx'))['default']>
  }
}
