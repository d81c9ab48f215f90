import { ChosenFiles } from '~/components/files/chosen_files'
import { FileButton } from '~/components/files/file_button'
import type { FileList } from '~/components/files/use_file_list'
import { useFileSize } from '~/components/use_file_size'
import { useShared } from '~/components/use_shared'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/portal/portal.module.css'

interface Props {
  list: FileList
  error?: string
  progress: number | null
}

/** A place to drop files that says what it takes before anybody tries. */
export function PortalFiles({ list, error, progress }: Props) {
  const t = useTranslate()
  const { limits } = useShared()
  const formatSize = useFileSize()
  return (
    <div className={classes.dropzone}>
      <p>
        {t.rich('common.files.drop_hint', {
          pick: (chunks) => (
            <FileButton key="pick" onFiles={list.add}>
              <button type="button" id="files" className={classes.pick}>
                {chunks}
              </button>
            </FileButton>
          ),
        })}
      </p>
      <p className={classes.help}>
        {t('common.files.limits', {
          count: limits.filesPerMessage,
          size: formatSize(limits.fileBytes),
        })}
      </p>
      <ChosenFiles list={list} error={error} progress={progress} />
    </div>
  )
}
