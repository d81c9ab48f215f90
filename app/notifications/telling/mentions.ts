const MENTION = /<span data-mention="(user|team):([1-9]\d{0,15})"/g

/** More people than this nobody means; the rest of a pasted list is not told. */
const MOST = 50

/**
 * Whom a note mentions: what the editor marked as `<span data-mention="user:7">`, and nothing
 * that merely looks like a name. Takes sanitised HTML, in which text holds no `<` and attributes
 * are written one way; ids of another workspace are nobody's here.
 */
export function mentionsIn(html: string): { userIds: number[]; teamIds: number[] } {
  const found = [...html.matchAll(MENTION)].slice(0, MOST)
  const idsOf = (whose: string) => [
    ...new Set(found.filter((match) => match[1] === whose).map((match) => Number(match[2]))),
  ]
  return { userIds: idsOf('user'), teamIds: idsOf('team') }
}
