import type { JsonValue } from '#foundation/events/domain_event'

/** What a person can be recognized by, now and by what they were called before. */
export interface Traces {
  userId: number
  /** Lower case. */
  emails: string[]
  names: string[]
  /** What the person is called from now on. */
  called: string
  /** What stands in texts where one of these was. */
  replacement: string
}

/** What is to be removed besides the person's own data. */
export interface ErasureWish {
  /** Their names and addresses inside the tickets they took part in. */
  withMessages: boolean
  /** Files they attached. */
  withFiles: boolean
}

/** A file in storage and where it stands in an export. */
export interface PersonalFile {
  path: string
  storageKey: string
}

export interface PersonalData {
  content: JsonValue
  files?: PersonalFile[]
}

/**
 * A place where people appear: hands out what it holds about one, and forgets it. Forgetting
 * may be cut off and is then repeated, so it is idempotent.
 */
export interface PersonalDataHolder {
  /** Names its part of an export. */
  readonly name: string
  /** Null where there is nothing to hand out. */
  collect(traces: Traces): Promise<PersonalData | null>
  erase(traces: Traces, wish: ErasureWish): Promise<void>
}

const holders: PersonalDataHolder[] = []

/**
 * Lists the places in the order in which they forget; `start/personal_data.ts` alone calls it.
 * What others need to find a person comes last.
 */
export function holdPersonalData(listed: PersonalDataHolder[]) {
  holders.splice(0, holders.length, ...listed)
}

export function personalDataHolders(): readonly PersonalDataHolder[] {
  return holders
}
