import type { DemoWorkspace } from '#operations/demo/story'

/** «Вектор», интернет-провайдер небольшого города. */
export const vektor: DemoWorkspace = {
  slug: 'vektor',
  name: 'Вектор Телеком',
  locale: 'ru',
  timeZone: 'Europe/Moscow',
  accentColor: '#4338ca',
  agentEmail: 'irina@vektor.example',
  customerEmail: 'pavel@client.example',
  people: [
    { key: 'viktor', name: 'Виктор Орлов', email: 'viktor@vektor.example', role: 'owner' },
    { key: 'anna', name: 'Анна Белова', email: 'anna@vektor.example', role: 'admin' },
    { key: 'irina', name: 'Ирина Соколова', email: 'irina@vektor.example', role: 'agent' },
    { key: 'timur', name: 'Тимур Галеев', email: 'timur@vektor.example', role: 'agent' },
    { key: 'oleg', name: 'Олег Жуков', email: 'oleg@vektor.example', role: 'light_agent' },
    { key: 'pavel', name: 'Павел Крылов', email: 'pavel@client.example', role: 'customer' },
    { key: 'svetlana', name: 'Светлана Мороз', email: 'svetlana@client.example', role: 'customer' },
    { key: 'dmitry', name: 'Дмитрий Лебедев', email: 'dmitry@client.example', role: 'customer' },
    { key: 'marina', name: 'Марина Зайцева', email: 'marina@client.example', role: 'customer' },
  ],
  teams: [
    { name: 'Первая линия', members: ['irina', 'timur'] },
    { name: 'Монтажники', members: ['oleg'] },
  ],
  tickets: [
    {
      subject: 'По вечерам пропадает интернет',
      age: 1,
      messages: [
        {
          by: 'pavel',
          hours: 0,
          body: '<p>Здравствуйте!</p><p>Третий день подряд примерно с 20:00 до 22:00 связь обрывается каждые 5–10 минут. Роутер перезагружал, кабель проверил. Договор <strong>48-1176</strong>.</p>',
        },
      ],
      priority: 'high',
      tags: ['связь', 'обрывы'],
      team: 'Первая линия',
    },
    {
      subject: 'Дважды списали оплату за октябрь',
      age: 4,
      messages: [
        {
          by: 'svetlana',
          hours: 0,
          body: '<p>Добрый день. 3 и 5 октября с карты списали по 690 ₽. Верните, пожалуйста, лишний платёж.</p>',
        },
        {
          by: 'timur',
          hours: 1,
          body: '<p>В биллинге оба платежа, второй прошёл по автоплатежу. Анна, нужна ваша подпись на возврат.</p>',
          note: true,
        },
      ],
      tags: ['оплата'],
      assignee: 'timur',
      end: 'open',
    },
    {
      subject: 'Перенос точки при переезде',
      age: 22,
      messages: [
        {
          by: 'dmitry',
          hours: 0,
          body: '<p>Мы переезжаем с Садовой, 12 на Лесную, 3. Можно ли перенести договор и сохранить тариф?</p>',
        },
        {
          by: 'irina',
          hours: 2,
          body: '<p>Дмитрий, здравствуйте! Да, дом на Лесной подключён, тариф сохранится. Напишите, пожалуйста, номер квартиры и удобное время для монтажника.</p>',
        },
      ],
      tags: ['переезд'],
      assignee: 'irina',
      team: 'Монтажники',
      end: 'pending',
    },
    {
      subject: 'Низкая скорость по Wi-Fi на втором этаже',
      age: 28,
      messages: [
        {
          by: 'marina',
          hours: 0,
          body: '<p>На первом этаже 90 Мбит/с, на втором — 8. Посоветуйте, какой усилитель взять:</p><ol><li>обычный повторитель;</li><li>mesh-комплект;</li><li>вторую точку по кабелю.</li></ol>',
        },
      ],
      priority: 'low',
      tags: ['wi-fi'],
    },
    {
      subject: 'Не работает телевидение после обновления приставки',
      age: 33,
      messages: [
        {
          by: 'pavel',
          hours: 0,
          body: '<p>После ночного обновления приставка показывает ошибку 1305.</p>',
        },
        {
          by: 'irina',
          hours: 1,
          body: '<p>Павел, ошибка известна, производитель готовит исправление. Напишем вам, как только оно выйдет.</p>',
        },
        {
          by: 'irina',
          hours: 2,
          body: '<p>Ждём прошивку 4.18 от поставщика, обещали к пятнице.</p>',
          note: true,
        },
      ],
      priority: 'urgent',
      tags: ['тв', 'приставка'],
      assignee: 'irina',
      team: 'Первая линия',
      end: 'on_hold',
    },
    {
      subject: 'Справка об оплате для работодателя',
      age: 90,
      messages: [
        { by: 'svetlana', hours: 0, body: '<p>Нужна справка об оплате за третий квартал.</p>' },
        {
          by: 'timur',
          hours: 3,
          body: '<p>Светлана, справка готова, отправили её на вашу почту и продублировали в личном кабинете.</p>',
        },
      ],
      priority: 'low',
      tags: ['документы'],
      assignee: 'timur',
      end: 'solved',
      rating: { rating: 'good', comment: 'Очень быстро, спасибо!' },
    },
  ],
}
