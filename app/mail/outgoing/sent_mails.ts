type Observer = () => void

const observers = new Set<Observer>()

/** Hears of every mail that this process handed to a mail server, for counting. */
export function observeSentMails(observer: Observer) {
  observers.add(observer)
}

export function tellSentMail() {
  for (const observer of observers) observer()
}
