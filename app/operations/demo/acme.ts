import type { DemoWorkspace } from '#operations/demo/story'

/** Acme, a maker of bicycle lights that sells all over the world. */
export const acme: DemoWorkspace = {
  slug: 'acme',
  name: 'Acme Bike Lights',
  locale: 'en',
  timeZone: 'Europe/London',
  accentColor: '#0f766e',
  agentEmail: 'grace@acme.example',
  customerEmail: 'maya@customer.example',
  people: [
    { key: 'ada', name: 'Ada Whitfield', email: 'ada@acme.example', role: 'owner' },
    { key: 'omar', name: 'Omar Haddad', email: 'omar@acme.example', role: 'admin' },
    { key: 'grace', name: 'Grace Okafor', email: 'grace@acme.example', role: 'agent' },
    { key: 'tom', name: 'Tom Lindqvist', email: 'tom@acme.example', role: 'agent' },
    { key: 'lena', name: 'Lena Brandt', email: 'lena@acme.example', role: 'light_agent' },
    { key: 'maya', name: 'Maya Fernandes', email: 'maya@customer.example', role: 'customer' },
    { key: 'joel', name: 'Joel Kim', email: 'joel@customer.example', role: 'customer' },
    { key: 'priya', name: 'Priya Raman', email: 'priya@customer.example', role: 'customer' },
    { key: 'hugo', name: 'Hugo Mercier', email: 'hugo@customer.example', role: 'customer' },
    { key: 'nadia', name: 'Nadia Petrova', email: 'nadia@customer.example', role: 'customer' },
  ],
  teams: [
    { name: 'Support', members: ['grace', 'tom'] },
    { name: 'Warehouse', members: ['omar', 'lena'] },
  ],
  tickets: [
    {
      subject: 'Rear light went dark after a rainy ride',
      age: 2,
      messages: [
        {
          by: 'maya',
          hours: 0,
          body: '<p>Hi there,</p><p>my Comet R2 stopped working yesterday after about an hour in heavy rain. It still charges (the small LED turns green) but the light itself stays dark. I bought it in March, order <strong>AC-20418</strong>.</p><p>Is this covered by the warranty?</p>',
        },
      ],
      priority: 'high',
      tags: ['warranty', 'comet-r2'],
      team: 'Support',
    },
    {
      subject: 'Wrong mount in the box',
      age: 5,
      messages: [
        {
          by: 'joel',
          hours: 0,
          body: '<p>I ordered the <em>aero</em> seatpost mount and got the round one. Order AC-20977. Can you swap it?</p>',
        },
        {
          by: 'grace',
          hours: 1,
          body: '<p>Order was packed on Tuesday, same shift as the two others with swapped mounts. @Omar could you check bin 14?</p>',
          note: true,
        },
      ],
      tags: ['shipping'],
      assignee: 'grace',
      team: 'Support',
      end: 'open',
    },
    {
      subject: 'Invoice with our VAT number, please',
      age: 20,
      messages: [
        {
          by: 'hugo',
          hours: 0,
          body: '<p>Hello, we need the invoice for order AC-19840 with our VAT number FR 40 303 265 045 on it. Thank you!</p>',
        },
        {
          by: 'tom',
          hours: 3,
          body: '<p>Hello Hugo,</p><p>happy to. Could you tell me the company name and address exactly as they should be printed?</p>',
        },
      ],
      priority: 'low',
      tags: ['billing'],
      assignee: 'tom',
      end: 'pending',
    },
    {
      subject: 'Do you ship to New Zealand?',
      age: 26,
      messages: [
        {
          by: 'nadia',
          hours: 0,
          body: '<p>I cannot choose New Zealand at checkout. Is there a shop you would recommend there?</p>',
        },
      ],
      tags: ['shipping', 'presales'],
    },
    {
      subject: 'Firmware update stuck at 80 %',
      age: 30,
      messages: [
        {
          by: 'priya',
          hours: 0,
          body: '<p>The app says “updating” and stops at 80 %. I tried:</p><ul><li>another phone</li><li>charging to 100 %</li><li>holding the button for 10 s</li></ul><p>Now the light only blinks twice.</p>',
        },
        {
          by: 'grace',
          hours: 2,
          body: '<p>Hi Priya, two blinks mean that the light waits for its firmware, so nothing is broken. Please hold the button while you plug in the cable, then start the update once more.</p>',
        },
        {
          by: 'priya',
          hours: 6,
          body: '<p>Same result, I am afraid. It reaches 80 % and drops the connection.</p>',
        },
        {
          by: 'grace',
          hours: 7,
          body: '<p>Third report for build 2.4.1. Engineering has a fix in review, ETA Thursday.</p>',
          note: true,
        },
      ],
      priority: 'urgent',
      tags: ['firmware', 'comet-r2'],
      assignee: 'grace',
      team: 'Support',
      end: 'on_hold',
    },
    {
      subject: 'Can I get the light in green?',
      age: 70,
      messages: [
        { by: 'joel', hours: 0, body: '<p>Is there a green case for the Comet F1?</p>' },
        {
          by: 'tom',
          hours: 4,
          body: '<p>Hi Joel, black and silver only for now. I have added your vote for green to our list.</p>',
        },
      ],
      priority: 'low',
      tags: ['feedback'],
      assignee: 'tom',
      end: 'solved',
      rating: { rating: 'good', comment: 'Quick and friendly.' },
    },
    {
      subject: 'Parcel says delivered, nothing here',
      age: 120,
      messages: [
        {
          by: 'maya',
          hours: 0,
          body: '<p>Tracking says my parcel was delivered on Friday, but there is nothing in the mailbox or with the neighbours.</p>',
        },
        {
          by: 'grace',
          hours: 2,
          body: '<p>Hi Maya, sorry about that. I have opened a search with the carrier and a replacement leaves our warehouse today.</p>',
        },
        { by: 'maya', hours: 30, body: '<p>The replacement is here. Thank you so much!</p>' },
      ],
      tags: ['shipping'],
      assignee: 'grace',
      team: 'Warehouse',
      end: 'closed',
      rating: { rating: 'good' },
    },
  ],
}
