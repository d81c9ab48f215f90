/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  session: {
    create: typeof routes['session.create']
    store: typeof routes['session.store']
    destroy: typeof routes['session.destroy']
    challenges: {
      store: typeof routes['session.challenges.store']
    }
    passkeys: {
      store: typeof routes['session.passkeys.store']
    }
  }
  preferences: {
    update: typeof routes['preferences.update']
  }
  links: {
    signIn: {
      show: typeof routes['links.sign_in.show']
      store: typeof routes['links.sign_in.store']
    }
    signUp: {
      show: typeof routes['links.sign_up.show']
      store: typeof routes['links.sign_up.store']
    }
    passwordReset: {
      show: typeof routes['links.password_reset.show']
      update: typeof routes['links.password_reset.update']
    }
    confirmation: {
      show: typeof routes['links.confirmation.show']
      update: typeof routes['links.confirmation.update']
    }
    emailVerification: {
      show: typeof routes['links.email_verification.show']
      update: typeof routes['links.email_verification.update']
    }
    emailChangeOld: {
      show: typeof routes['links.email_change_old.show']
      update: typeof routes['links.email_change_old.update']
    }
    emailChangeNew: {
      show: typeof routes['links.email_change_new.show']
      update: typeof routes['links.email_change_new.update']
    }
    factorReset: {
      show: typeof routes['links.factor_reset.show']
      update: typeof routes['links.factor_reset.update']
    }
    factorResetConsent: {
      show: typeof routes['links.factor_reset_consent.show']
      update: typeof routes['links.factor_reset_consent.update']
    }
    invitation: {
      show: typeof routes['links.invitation.show']
      store: typeof routes['links.invitation.store']
    }
    ownerWelcome: {
      show: typeof routes['links.owner_welcome.show']
      store: typeof routes['links.owner_welcome.store']
    }
  }
  mailedLink: {
    show: typeof routes['mailed_link.show']
  }
  signInLink: {
    store: typeof routes['sign_in_link.store']
  }
  registration: {
    create: typeof routes['registration.create']
    store: typeof routes['registration.store']
  }
  passwordReset: {
    create: typeof routes['password_reset.create']
    store: typeof routes['password_reset.store']
  }
  account: {
    confirmation: {
      show: typeof routes['account.confirmation.show']
      store: typeof routes['account.confirmation.store']
    }
    confirmationLink: {
      store: typeof routes['account.confirmation_link.store']
    }
    show: typeof routes['account.show']
    profile: {
      show: typeof routes['account.profile.show']
      update: typeof routes['account.profile.update']
    }
    avatar: {
      store: typeof routes['account.avatar.store']
      destroy: typeof routes['account.avatar.destroy']
    }
    security: {
      show: typeof routes['account.security.show']
    }
    password: {
      update: typeof routes['account.password.update']
      store: typeof routes['account.password.store']
    }
    emailChange: {
      store: typeof routes['account.email_change.store']
      destroy: typeof routes['account.email_change.destroy']
    }
    verification: {
      store: typeof routes['account.verification.store']
    }
    sessions: {
      index: typeof routes['account.sessions.index']
      destroyOthers: typeof routes['account.sessions.destroy_others']
      destroy: typeof routes['account.sessions.destroy']
    }
    tokens: {
      index: typeof routes['account.tokens.index']
      create: typeof routes['account.tokens.create']
      store: typeof routes['account.tokens.store']
      destroy: typeof routes['account.tokens.destroy']
    }
    apps: {
      destroy: typeof routes['account.apps.destroy']
    }
    secondFactor: {
      show: typeof routes['account.second_factor.show']
      reset: {
        destroy: typeof routes['account.second_factor.reset.destroy']
      }
      freshCodes: {
        destroy: typeof routes['account.second_factor.fresh_codes.destroy']
      }
      totp: {
        store: typeof routes['account.second_factor.totp.store']
        update: typeof routes['account.second_factor.totp.update']
        destroy: typeof routes['account.second_factor.totp.destroy']
      }
      challenges: {
        store: typeof routes['account.second_factor.challenges.store']
      }
      passkeys: {
        store: typeof routes['account.second_factor.passkeys.store']
        update: typeof routes['account.second_factor.passkeys.update']
        destroy: typeof routes['account.second_factor.passkeys.destroy']
      }
      recoveryCodes: {
        store: typeof routes['account.second_factor.recovery_codes.store']
      }
    }
    confirmationChallenges: {
      store: typeof routes['account.confirmation_challenges.store']
    }
    confirmationPasskeys: {
      store: typeof routes['account.confirmation_passkeys.store']
    }
    confirmationCodes: {
      store: typeof routes['account.confirmation_codes.store']
    }
    notifications: {
      show: typeof routes['account.notifications.show']
      update: typeof routes['account.notifications.update']
      pause: {
        store: typeof routes['account.notifications.pause.store']
        destroy: typeof routes['account.notifications.pause.destroy']
      }
      devices: {
        store: typeof routes['account.notifications.devices.store']
        update: typeof routes['account.notifications.devices.update']
        destroy: typeof routes['account.notifications.devices.destroy']
        trial: {
          store: typeof routes['account.notifications.devices.trial.store']
        }
      }
    }
  }
  avatars: {
    show: typeof routes['avatars.show']
  }
  settings: {
    tokens: {
      index: typeof routes['settings.tokens.index']
      destroy: typeof routes['settings.tokens.destroy']
    }
    tokenRules: {
      update: typeof routes['settings.token_rules.update']
    }
    apps: {
      destroy: typeof routes['settings.apps.destroy']
    }
    people: {
      factorReset: {
        store: typeof routes['settings.people.factor_reset.store']
        destroy: typeof routes['settings.people.factor_reset.destroy']
      }
      index: typeof routes['settings.people.index']
      show: typeof routes['settings.people.show']
      update: typeof routes['settings.people.update']
      role: {
        update: typeof routes['settings.people.role.update']
      }
      teams: {
        update: typeof routes['settings.people.teams.update']
      }
      deactivation: {
        store: typeof routes['settings.people.deactivation.store']
        destroy: typeof routes['settings.people.deactivation.destroy']
      }
      sessions: {
        destroy: typeof routes['settings.people.sessions.destroy']
      }
      passwordMail: {
        store: typeof routes['settings.people.password_mail.store']
      }
      ownership: {
        store: typeof routes['settings.people.ownership.store']
      }
      erasure: {
        store: typeof routes['settings.people.erasure.store']
      }
      data: {
        show: typeof routes['settings.people.data.show']
      }
    }
    supportAccess: {
      index: typeof routes['settings.support_access.index']
      store: typeof routes['settings.support_access.store']
      destroy: typeof routes['settings.support_access.destroy']
    }
    invitations: {
      index: typeof routes['settings.invitations.index']
      store: typeof routes['settings.invitations.store']
      list: {
        create: typeof routes['settings.invitations.list.create']
        preview: typeof routes['settings.invitations.list.preview']
        store: typeof routes['settings.invitations.list.store']
      }
      mails: {
        store: typeof routes['settings.invitations.mails.store']
      }
      destroy: typeof routes['settings.invitations.destroy']
    }
    teams: {
      index: typeof routes['settings.teams.index']
      store: typeof routes['settings.teams.store']
      update: typeof routes['settings.teams.update']
      destroy: typeof routes['settings.teams.destroy']
      members: {
        store: typeof routes['settings.teams.members.store']
        destroy: typeof routes['settings.teams.members.destroy']
      }
    }
    roles: {
      index: typeof routes['settings.roles.index']
    }
    general: {
      show: typeof routes['settings.general.show']
      update: typeof routes['settings.general.update']
    }
    brand: {
      show: typeof routes['settings.brand.show']
      update: typeof routes['settings.brand.update']
    }
    logo: {
      store: typeof routes['settings.logo.store']
      destroy: typeof routes['settings.logo.destroy']
    }
    access: {
      show: typeof routes['settings.access.show']
      update: typeof routes['settings.access.update']
    }
    domains: {
      index: typeof routes['settings.domains.index']
      store: typeof routes['settings.domains.store']
      destroy: typeof routes['settings.domains.destroy']
    }
    primaryDomain: {
      destroy: typeof routes['settings.primary_domain.destroy']
      store: typeof routes['settings.primary_domain.store']
    }
    domainChecks: {
      store: typeof routes['settings.domain_checks.store']
    }
    workspaceData: {
      show: typeof routes['settings.workspace_data.show']
      exports: {
        store: typeof routes['settings.workspace_data.exports.store']
        show: typeof routes['settings.workspace_data.exports.show']
      }
      deletion: {
        store: typeof routes['settings.workspace_data.deletion.store']
        destroy: typeof routes['settings.workspace_data.deletion.destroy']
      }
    }
    mailboxes: {
      index: typeof routes['settings.mailboxes.index']
      create: typeof routes['settings.mailboxes.create']
      store: typeof routes['settings.mailboxes.store']
      show: typeof routes['settings.mailboxes.show']
      update: typeof routes['settings.mailboxes.update']
      destroy: typeof routes['settings.mailboxes.destroy']
    }
    defaultMailbox: {
      update: typeof routes['settings.default_mailbox.update']
    }
    mailIntakeTokens: {
      destroy: typeof routes['settings.mail_intake_tokens.destroy']
      store: typeof routes['settings.mail_intake_tokens.store']
    }
    mailboxConnection: {
      edit: typeof routes['settings.mailbox_connection.edit']
      update: typeof routes['settings.mailbox_connection.update']
    }
    mailboxTests: {
      store: typeof routes['settings.mailbox_tests.store']
    }
    mailTemplates: {
      index: typeof routes['settings.mail_templates.index']
      edit: typeof routes['settings.mail_templates.edit']
      update: typeof routes['settings.mail_templates.update']
      destroy: typeof routes['settings.mail_templates.destroy']
    }
    mailTemplatePreviews: {
      store: typeof routes['settings.mail_template_previews.store']
    }
    mailTemplateTests: {
      store: typeof routes['settings.mail_template_tests.store']
    }
    mail: {
      show: typeof routes['settings.mail.show']
      update: typeof routes['settings.mail.update']
      automatic: {
        store: typeof routes['settings.mail.automatic.store']
      }
      suppressions: {
        destroy: typeof routes['settings.mail.suppressions.destroy']
      }
    }
    webhooks: {
      create: typeof routes['settings.webhooks.create']
      store: typeof routes['settings.webhooks.store']
      edit: typeof routes['settings.webhooks.edit']
      update: typeof routes['settings.webhooks.update']
      index: typeof routes['settings.webhooks.index']
      show: typeof routes['settings.webhooks.show']
      destroy: typeof routes['settings.webhooks.destroy']
    }
    webhookSecrets: {
      show: typeof routes['settings.webhook_secrets.show']
      store: typeof routes['settings.webhook_secrets.store']
    }
    webhookState: {
      update: typeof routes['settings.webhook_state.update']
    }
    webhookTests: {
      store: typeof routes['settings.webhook_tests.store']
    }
    webhookReplays: {
      store: typeof routes['settings.webhook_replays.store']
      update: typeof routes['settings.webhook_replays.update']
    }
    webhookDeliveries: {
      show: typeof routes['settings.webhook_deliveries.show']
    }
  }
  api: {
    description: {
      show: typeof routes['api.description.show']
    }
    appSessions: {
      store: typeof routes['api.app_sessions.store']
      destroy: typeof routes['api.app_sessions.destroy']
    }
    refreshedTokens: {
      store: typeof routes['api.refreshed_tokens.store']
    }
    me: {
      show: typeof routes['api.me.show']
    }
    tickets: {
      index: typeof routes['api.tickets.index']
    }
    webhooks: {
      index: typeof routes['api.webhooks.index']
      show: typeof routes['api.webhooks.show']
      store: typeof routes['api.webhooks.store']
      update: typeof routes['api.webhooks.update']
      destroy: typeof routes['api.webhooks.destroy']
    }
    webhookDeliveries: {
      index: typeof routes['api.webhook_deliveries.index']
      show: typeof routes['api.webhook_deliveries.show']
      replay: typeof routes['api.webhook_deliveries.replay']
    }
    webhookSecrets: {
      store: typeof routes['api.webhook_secrets.store']
    }
    webhookReplays: {
      store: typeof routes['api.webhook_replays.store']
    }
  }
  secondFactor: {
    show: typeof routes['second_factor.show']
    store: typeof routes['second_factor.store']
    destroy: typeof routes['second_factor.destroy']
    challenges: {
      store: typeof routes['second_factor.challenges.store']
    }
    passkeys: {
      store: typeof routes['second_factor.passkeys.store']
    }
  }
  supportSession: {
    show: typeof routes['support_session.show']
  }
  handover: typeof routes['handover']
  agent: {
    firstSteps: {
      show: typeof routes['agent.first_steps.show']
      destroy: typeof routes['agent.first_steps.destroy']
    }
    portalVisit: {
      store: typeof routes['agent.portal_visit.store']
    }
    tickets: {
      index: typeof routes['agent.tickets.index']
      show: typeof routes['agent.tickets.show']
      update: typeof routes['agent.tickets.update']
    }
    messages: {
      store: typeof routes['agent.messages.store']
    }
    following: {
      store: typeof routes['agent.following.store']
      destroy: typeof routes['agent.following.destroy']
    }
    ccs: {
      store: typeof routes['agent.ccs.store']
      destroy: typeof routes['agent.ccs.destroy']
    }
    heldReplies: {
      update: typeof routes['agent.held_replies.update']
      destroy: typeof routes['agent.held_replies.destroy']
    }
    quarantine: {
      index: typeof routes['agent.quarantine.index']
      destroy: typeof routes['agent.quarantine.destroy']
      retry: {
        store: typeof routes['agent.quarantine.retry.store']
      }
      block: {
        store: typeof routes['agent.quarantine.block.store']
      }
      source: {
        show: typeof routes['agent.quarantine.source.show']
      }
    }
    mailBlocks: {
      destroy: typeof routes['agent.mail_blocks.destroy']
    }
    messageOriginals: {
      show: typeof routes['agent.message_originals.show']
    }
    messageSources: {
      show: typeof routes['agent.message_sources.show']
    }
    mailAttempts: {
      store: typeof routes['agent.mail_attempts.store']
    }
    notifications: {
      index: typeof routes['agent.notifications.index']
      reading: {
        storeAll: typeof routes['agent.notifications.reading.store_all']
        store: typeof routes['agent.notifications.reading.store']
        destroy: typeof routes['agent.notifications.reading.destroy']
      }
      show: typeof routes['agent.notifications.show']
    }
  }
  logo: {
    show: typeof routes['logo.show']
  }
  portal: {
    home: typeof routes['portal.home']
    tickets: {
      index: typeof routes['portal.tickets.index']
      show: typeof routes['portal.tickets.show']
    }
    messages: {
      store: typeof routes['portal.messages.store']
    }
    rating: {
      update: typeof routes['portal.rating.update']
    }
    solution: {
      store: typeof routes['portal.solution.store']
    }
    requests: {
      create: typeof routes['portal.requests.create']
      sent: typeof routes['portal.requests.sent']
      store: typeof routes['portal.requests.store']
    }
    requestConfirmations: {
      show: typeof routes['portal.request_confirmations.show']
      store: typeof routes['portal.request_confirmations.store']
    }
  }
  attachments: {
    show: typeof routes['attachments.show']
  }
  mailIntake: {
    store: typeof routes['mail_intake.store']
  }
  notifications: {
    unsubscribe: {
      show: typeof routes['notifications.unsubscribe.show']
      store: typeof routes['notifications.unsubscribe.store']
    }
  }
  localMails: {
    index: typeof routes['local_mails.index']
    show: typeof routes['local_mails.show']
  }
  eventStream: typeof routes['event_stream']
  subscribe: typeof routes['subscribe']
  unsubscribe: typeof routes['unsubscribe']
  notFound: typeof routes['not_found']
  installation: {
    preferences: {
      update: typeof routes['installation.preferences.update']
    }
    signUp: {
      create: typeof routes['installation.sign_up.create']
      store: typeof routes['installation.sign_up.store']
      address: typeof routes['installation.sign_up.address']
    }
    workspaceSearch: {
      create: typeof routes['installation.workspace_search.create']
      store: typeof routes['installation.workspace_search.store']
    }
    tlsCheck: typeof routes['installation.tls_check']
    mailIntake: {
      store: typeof routes['installation.mail_intake.store']
    }
    home: typeof routes['installation.home']
  }
  operator: {
    session: {
      destroy: typeof routes['operator.session.destroy']
      create: typeof routes['operator.session.create']
      store: typeof routes['operator.session.store']
    }
    factor: {
      create: typeof routes['operator.factor.create']
      store: typeof routes['operator.factor.store']
    }
    factorSetUp: {
      create: typeof routes['operator.factor_set_up.create']
      store: typeof routes['operator.factor_set_up.store']
    }
    setUp: {
      show: typeof routes['operator.set_up.show']
      store: typeof routes['operator.set_up.store']
    }
    recoveryCodes: {
      show: typeof routes['operator.recovery_codes.show']
    }
    workspaces: {
      index: typeof routes['operator.workspaces.index']
      create: typeof routes['operator.workspaces.create']
      store: typeof routes['operator.workspaces.store']
      show: typeof routes['operator.workspaces.show']
    }
    plan: {
      update: typeof routes['operator.plan.update']
    }
    suspension: {
      store: typeof routes['operator.suspension.store']
      destroy: typeof routes['operator.suspension.destroy']
    }
    export: {
      store: typeof routes['operator.export.store']
    }
    deletion: {
      store: typeof routes['operator.deletion.store']
      destroy: typeof routes['operator.deletion.destroy']
    }
    supportSession: {
      store: typeof routes['operator.support_session.store']
    }
    maintenance: {
      show: typeof routes['operator.maintenance.show']
      update: typeof routes['operator.maintenance.update']
      destroy: typeof routes['operator.maintenance.destroy']
    }
    operators: {
      index: typeof routes['operator.operators.index']
      store: typeof routes['operator.operators.store']
      destroy: typeof routes['operator.operators.destroy']
    }
    queues: {
      index: typeof routes['operator.queues.index']
      retries: {
        store: typeof routes['operator.queues.retries.store']
      }
      discards: {
        store: typeof routes['operator.queues.discards.store']
      }
    }
    acts: {
      index: typeof routes['operator.acts.index']
    }
  }
}
