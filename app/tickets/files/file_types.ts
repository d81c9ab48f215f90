/**
 * The kinds of files a message may carry: extension → media type (IANA registry).
 * What is not listed is refused, first of all programs, scripts, HTML and SVG.
 */
export const fileTypes: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  heic: 'image/heic',
  pdf: 'application/pdf',
  txt: 'text/plain',
  log: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  rtf: 'application/rtf',
  zip: 'application/zip',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  webm: 'video/webm',
  mov: 'video/quicktime',
}

/** Kinds without a signature in their first bytes; their content cannot be checked. */
const unsigned = new Set(['txt', 'log', 'md', 'csv', 'json'])

/** Names that stand for the same bytes: what is found in a file → what it may be called. */
const aliases: Record<string, string[]> = {
  jpg: ['jpeg'],
  heic: ['heic', 'heif'],
  cfb: ['doc', 'xls', 'ppt'],
  zip: ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'],
  m4a: ['mp4'],
  mp4: ['m4a', 'mov'],
  ogg: ['oga'],
}

/** Kinds that browsers show by themselves without running anything of ours. */
const previewable =
  /^(image\/(png|jpeg|gif|webp|avif)|application\/pdf|text\/plain|audio\/|video\/)/

/** Largest size of one file, in bytes. */
export const maxFileBytes = 10 * 1024 * 1024

/** Most files one message may carry. */
export const maxFilesPerMessage = 10

export const allowedExtensions = Object.keys(fileTypes)

export function extensionOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.')
  return dot < 0 ? '' : fileName.slice(dot + 1).toLowerCase()
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
