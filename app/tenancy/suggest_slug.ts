import { slugProblem } from '#tenancy/slug'

const LONGEST_SUGGESTION = 40

/** Russian and Ukrainian letters as passports spell them (ICAO Doc 9303, part 3, table B). */
const LATIN: Record<string, string> = Object.fromEntries(
  (
    'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ' +
    'х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:iu я:ia є:ie і:i ї:i ґ:g ß:ss æ:ae ø:o ł:l đ:d'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
)

/** What companies add to their names; an address reads better without. */
const LEGAL_FORM = /(?:^|-)(?:inc|llc|ltd|gmbh|ag|sa|srl|bv|oy|ab|co|corp|plc|ooo|oao|zao|pao|ip)$/

/** An address for a company of this name; empty where nothing of the name can be one. */
export function suggestSlug(name: string): string {
  const latin = [...name.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('')
  const words = latin
    .normalize('NFKD')
    .replace(/[\p{M}'’"«»“”]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const short = shorten(words.replace(LEGAL_FORM, '') || words)
  return slugProblem(short) === null ? short : ''
}

/** At the end of a word, where there is one. */
function shorten(slug: string): string {
  if (slug.length <= LONGEST_SUGGESTION) return slug
  const cut = slug.slice(0, LONGEST_SUGGESTION)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-+$/, '')
}
