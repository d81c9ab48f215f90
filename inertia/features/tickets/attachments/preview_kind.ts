import type { Attachment } from '~/types'

export type PreviewKind = 'image' | 'pdf' | 'text' | 'audio' | 'video'

const kinds: [RegExp, PreviewKind][] = [
  [/^image\/(png|jpeg|gif|webp|avif)$/, 'image'],
  [/^application\/pdf$/, 'pdf'],
  [/^(text\/(plain|csv|markdown)|application\/json)$/, 'text'],
  [/^audio\//, 'audio'],
  [/^video\//, 'video'],
]

/** How a file is shown, or null where it can only be downloaded. */
export function previewOf({ contentType }: Pick<Attachment, 'contentType'>): PreviewKind | null {
  return kinds.find(([pattern]) => pattern.test(contentType))?.[1] ?? null
}
