import { sleep } from '../../deploy/rehearsal/programs.js'
import type { PatchbayProcess } from '../../deploy/rehearsal/processes.js'

/** Something that is killed and comes back. */
export interface Victim {
  readonly name: string
  kill(): Promise<void>
  start(): Promise<unknown>
}

/** How long a thing is gone, and how long everything is left alone after it is back, in ms. */
const GONE = { least: 200, most: 2_500 }
const CALM = { least: 500, most: 3_000 }

/**
 * Kills one after the other, in turn and at moments nobody chose, for so many rounds.
 * @throws where one of Patchbay's processes ended by itself meanwhile
 */
export async function breakInTurn(
  victims: Victim[],
  processes: PatchbayProcess[],
  rounds: number,
  tell: (line: string) => void
): Promise<Record<string, number>> {
  const kills: Record<string, number> = {}
  for (let round = 0; round < rounds; round++) {
    for (const victim of victims) {
      await sleep(between(CALM))
      await victim.kill()
      kills[victim.name] = (kills[victim.name] ?? 0) + 1
      await sleep(between(GONE))
      const fallen = processes.find((one) => one !== (victim as unknown) && one.hasFallen)
      if (fallen) {
        throw new Error(`${fallen.name} ended by itself without ${victim.name}\n${fallen.words}`)
      }
      await victim.start()
    }
    tell(`round ${round + 1} of ${rounds}: ${victims.map(({ name }) => name).join(', ')}`)
  }
  return kills
}

function between({ least, most }: { least: number; most: number }) {
  return least + Math.random() * (most - least)
}
