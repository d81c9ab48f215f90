import { createTransport } from 'nodemailer'
import type { DemoWorkspace } from '#operations/demo/story'
import type { Instance } from './instance.js'

const words = {
  en: {
    name: 'Joel Kim',
    from: 'joel@customer.example',
    copy: 'Workshop <workshop@customer.example>',
    subject: 'Mount does not fit a 35 mm handlebar',
    html: '<p>Hello,</p><p>the mount you sent is for 31.8 mm, my handlebar has <b>35 mm</b>. Can I swap it for the larger one?</p><p>Joel</p>',
    quote:
      '<div class="gmail_quote"><div class="gmail_attr">On Fri, Nov 20, 2026 at 9:00 AM Acme Bike Lights wrote:</div><blockquote class="gmail_quote"><p>Your order 4711 left our warehouse today.</p></blockquote></div>',
    doubtful: 'Invoice 2291, payable today',
    answer: 'Of course. The 35 mm mount leaves our warehouse today, keep the other one.',
    taken: 'One more thing: it comes with longer screws.',
  },
  ru: {
    name: 'Анна Белова',
    from: 'belova@customer.example',
    copy: 'Бухгалтерия <office@customer.example>',
    subject: 'Не пришёл акт сверки за октябрь',
    html: '<p>Добрый день!</p><p>Акт сверки за <b>октябрь</b> так и не пришёл, а бухгалтерия закрывает месяц. Пришлите его, пожалуйста, ещё раз.</p><p>Анна</p>',
    quote:
      '<div class="gmail_quote"><div class="gmail_attr">пт, 20 нояб. 2026 г. в 09:00, Вектор Телеком:</div><blockquote class="gmail_quote"><p>Счёт за октябрь во вложении.</p></blockquote></div>',
    doubtful: 'Срочно оплатите счёт № 2291 сегодня',
    answer: 'Отправили акт ещё раз, он уже должен быть у вас.',
    taken: 'И ещё: дальше акты будут приходить сами в первый день месяца.',
  },
}

export const mailWordsOf = ({ locale }: DemoWorkspace) => words[locale as keyof typeof words]

/** A question from outside, and two mails that had better wait for a decision. */
export async function sendMails(instance: Instance, demo: DemoWorkspace) {
  const { name, from, copy, subject, html, quote, doubtful } = mailWordsOf(demo)
  const support = `support@${new URL(instance.addressOf(demo.slug)).hostname}`
  const client = createTransport({ host: '127.0.0.1', port: instance.mailPort, ignoreTLS: true })
  const mail = { to: support, cc: copy, subject, html: html + quote }
  await client.sendMail({ ...mail, from: { name, address: from } })
  const text = 'http://pay.example/2291'
  await client.sendMail({ from: support, to: support, subject: doubtful, text })
  const raw = `Subject: ${'Re: '.repeat(3)}hello\r\n\r\nWho am I?\r\n`
  await client.sendMail({ envelope: { from: 'robot@far.example', to: support }, raw })
  client.close()
}
