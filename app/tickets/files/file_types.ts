export { allowedExtensions, fileTypes, maxFileBytes, maxFilesPerMessage } from '#config/uploads'

/** Kinds without a signature in their first bytes; their content cannot be checked. */
const unsigned = new Set(['txt', 'log', 'md', 'csv', 'json'])

/** Names that stand for the same bytes: what is found in a file → what it may be called. */
const aliases: Record<string, string[]> = {
  jpg: ['jpeg'],
  apng: ['png'],
  cfb: ['doc', 'xls', 'ppt'],
  zip: ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'],
  m4a: ['mp4'],
  mp4: ['m4a', 'mov'],
  m4v: ['mp4'],
  oga: ['ogg'],
  opus: ['ogg'],
}

/** Kinds that browsers show by themselves without running anything of ours. */
const previewable =
  /^(image\/(png|jpeg|gif|webp|avif)|application\/pdf|text\/plain|audio\/|video\/)/

export function extensionOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.')
  return dot < 0 ? '' : fileName.slice(dot + 1).toLowerCase()
}

/** Whether files of this name are plain text, which nothing but their content can show. */
export function isText(extension: string): boolean {
  return unsigned.has(extension)
}

/**
 * Whether a file of this name may hold the bytes that were found in it.
 * `detected` is the extension that its signature stands for, undefined where it has none.
 */
export function contentMatches(extension: string, detected: string | undefined): boolean {
  if (!detected) return unsigned.has(extension)
  return detected === extension || (aliases[detected]?.includes(extension) ?? false)
}

export function isPreviewable(contentType: string): boolean {
  return previewable.test(contentType)
}
