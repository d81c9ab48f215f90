import { ActionIcon, Progress } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { FileList } from '~/components/files/use_file_list'
import { FileTypeIcon } from '~/components/files/file_type_icon'
import { useFileSize } from '~/components/use_file_size'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/components/files/files.module.css'

interface Props {
  list: FileList
  /** Errors of the server about files. */
  error?: string
  /** 0 to 100 while they travel. */
  progress?: number | null
}

export function ChosenFiles({ list, error, progress }: Props) {
  const t = useTranslate()
  const formatSize = useFileSize()
  const sentences = error ? [error, ...list.refusals] : list.refusals

  return (
    <>
      {list.files.length > 0 && (
        <ul className={classes.chosen} aria-label={t('common.files.list')}>
          {list.files.map((file) => (
            <li key={`${file.name}-${file.size}-${file.lastModified}`} className={classes.chip}>
              <FileTypeIcon type={file.type} size={16} />
              <span className={classes.chipName} title={file.name}>
                {file.name}
              </span>
              <span className={classes.size}>{formatSize(file.size)}</span>
              <ActionIcon
                size={22}
                aria-label={t('common.files.remove', { name: file.name })}
                onClick={() => list.remove(file)}
              >
                <IconX size={14} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {progress !== null && progress !== undefined && list.files.length > 0 && (
        <div className={classes.progress}>
          <Progress
            value={progress}
            size="xs"
            aria-label={t('common.files.uploading', { percent: Math.round(progress) })}
          />
          <span>{t('common.files.uploading', { percent: Math.round(progress) })}</span>
        </div>
      )}
      <div role="alert" className={classes.refusals}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  )
}
