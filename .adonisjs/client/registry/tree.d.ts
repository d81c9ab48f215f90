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
  }
  agent: {
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
  api: {
    tickets: {
      index: typeof routes['api.tickets.index']
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
    home: typeof routes['installation.home']
  }
}
