/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  session: {
    create: typeof routes['session.create']
    store: typeof routes['session.store']
    destroy: typeof routes['session.destroy']
  }
  preferences: {
    update: typeof routes['preferences.update']
  }
  links: {
    confirmation: {
      show: typeof routes['links.confirmation.show']
      update: typeof routes['links.confirmation.update']
    }
  }
  account: {
    confirmation: {
      show: typeof routes['account.confirmation.show']
      store: typeof routes['account.confirmation.store']
    }
    confirmationLink: {
      store: typeof routes['account.confirmation_link.store']
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
  localMails: {
    index: typeof routes['local_mails.index']
    show: typeof routes['local_mails.show']
  }
  eventStream: typeof routes['event_stream']
  subscribe: typeof routes['subscribe']
  unsubscribe: typeof routes['unsubscribe']
  notFound: typeof routes['not_found']
  installation: {
    signUp: {
      create: typeof routes['installation.sign_up.create']
      store: typeof routes['installation.sign_up.store']
      address: typeof routes['installation.sign_up.address']
    }
    workspaceSearch: {
      create: typeof routes['installation.workspace_search.create']
      store: typeof routes['installation.workspace_search.store']
    }
    home: typeof routes['installation.home']
  }
}
