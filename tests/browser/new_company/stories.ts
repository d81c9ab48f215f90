import type { Locale } from '#config/i18n'
import type { GuestRequest } from '#tests/browser/first_customer/guest_request'

export const PASSWORD = 'seven quiet bicycles'

interface Person {
  name: string
  email: string
}

interface Story {
  company: string
  owner: Person
  colleague: Person
  request: GuestRequest
  answer: string
}

/** A company on its first day. */
export const stories: Record<Locale, Story> = {
  en: {
    company: 'Quiet Bicycles',
    owner: { name: 'Olga Owen', email: 'olga@quiet.example' },
    colleague: { name: 'Charlie Cole', email: 'charlie@quiet.example' },
    request: {
      email: 'maya@customer.example',
      name: 'Maya Fernandes',
      subject: 'The bell does not ring',
      body: 'It is very quiet indeed.',
    },
    answer: 'A louder one is on its way.',
  },
  ru: {
    company: 'Тихие велосипеды',
    owner: { name: 'Ольга Орлова', email: 'olga@tihie.example' },
    colleague: { name: 'Кирилл Котов', email: 'kirill@tihie.example' },
    request: {
      email: 'maya@customer.example',
      name: 'Майя Фернандес',
      subject: 'Звонок не звенит',
      body: 'Он и правда очень тихий.',
    },
    answer: 'Отправили звонок погромче.',
  },
}
