/** A person of a demo workspace, referred to by `key` in its tickets. */
export interface DemoPerson {
  key: string
  name: string
  email: string
  role: 'owner' | 'admin' | 'agent' | 'light_agent' | 'customer'
}

/** Something that was said on a demo ticket: who, after how many hours, what. */
export interface DemoMessage {
  by: string
  hours: number
  body: string
  note?: boolean
}

/** A demo ticket; the first message opens it. `age` is in hours before now. */
export interface DemoTicket {
  subject: string
  age: number
  messages: DemoMessage[]
  priority?: 'low' | 'normal' | 'high' | 'urgent'
  tags?: string[]
  assignee?: string
  team?: string
  end?: 'open' | 'pending' | 'on_hold' | 'solved' | 'closed'
  rating?: { rating: 'good' | 'bad'; comment?: string }
}

export interface DemoWorkspace {
  slug: string
  name: string
  locale: 'en' | 'ru'
  timeZone: string
  accentColor: string
  agentEmail: string
  customerEmail: string
  people: DemoPerson[]
  teams: { name: string; members: string[] }[]
  tickets: DemoTicket[]
}
