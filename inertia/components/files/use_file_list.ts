import { useCallback, useEffect, useState } from 'react'
import { useShared } from '~/components/use_shared'
import { useFileSize } from '~/components/use_file_size'
import { holdReload } from '~/navigation/deploy'
import { useTranslate } from '~/i18n/use_translate'

export interface FileList {
  files: File[]
  /** Why the last files were not taken, one sentence each. */
  refusals: string[]
  add: (files: Iterable<File>) => void
  remove: (file: File) => void
  clear: () => void
}

/** Keeps the files of a draft and refuses early what the server would refuse. */
export function useFileList(): FileList {
  const { limits } = useShared()
  const t = useTranslate()
  const formatSize = useFileSize()
  const [files, setFiles] = useState<File[]>([])
  const [refusals, setRefusals] = useState<string[]>([])

  const isHolding = files.length > 0
  useEffect(() => (isHolding ? holdReload() : undefined), [isHolding])

  const refusalOf = (file: File): string | null => {
    const extension = file.name.split('.').pop()?.toLowerCase() ?? ''
    if (!limits.allowedFiles.includes(extension))
      return t('common.files.wrong_type', { name: file.name })
    if (file.size === 0) return t('common.files.empty', { name: file.name })
    if (file.size <= limits.fileBytes) return null
    return t('common.files.too_large', {
      name: file.name,
      size: formatSize(file.size),
      limit: formatSize(limits.fileBytes),
    })
  }

  const add = (added: Iterable<File>) => {
    const sentences: string[] = []
    const taken: File[] = []
    for (const file of added) {
      const refusal = refusalOf(file)
      if (refusal) sentences.push(refusal)
      else if (!has(files, file) && !has(taken, file)) taken.push(file)
    }
    const room = limits.filesPerMessage - files.length
    if (taken.length > room)
      sentences.push(t('common.files.too_many', { count: limits.filesPerMessage }))
    setFiles([...files, ...taken.slice(0, Math.max(room, 0))])
    setRefusals(sentences)
  }

  const remove = useCallback((file: File) => {
    setFiles((current) => current.filter((candidate) => candidate !== file))
    setRefusals([])
  }, [])

  const clear = useCallback(() => {
    setFiles([])
    setRefusals([])
  }, [])

  return { files, refusals, add, remove, clear }
}

function has(files: File[], file: File) {
  return files.some(
    (other) =>
      other.name === file.name &&
      other.size === file.size &&
      other.lastModified === file.lastModified
  )
}
