import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Lines of progress on a terminal are replaced by the next one, elsewhere each stays. */
export class ConsoleScreen {
  #hasProgress = false

  progress(sentence: string): void {
    if (process.stdout.isTTY) {
      this.#clear()
      process.stdout.write(paint('dim', `  ${sentence} …`))
      this.#hasProgress = true
    } else {
      process.stdout.write(`  ${sentence} …\n`)
    }
  }

  print(text: string): void {
    this.#clear()
    process.stdout.write(`${text}\n`)
  }

  warn(sentence: string): void {
    this.#clear()
    process.stderr.write(`${paint('yellow', '!')} ${sentence}\n`)
  }

  fail(sentence: string): void {
    this.#clear()
    process.stderr.write(`${paint('red', '✖')} ${sentence}\n`)
  }

  #clear(): void {
    if (this.#hasProgress) process.stdout.write('\r\x1b[2K')
    this.#hasProgress = false
  }
}

/** Colours only where a terminal shows them; NO_COLOR is honoured. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout })
}
