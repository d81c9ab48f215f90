import {
  useRef,
  useState,
  type DragEvent,
  type PropsWithChildren,
  type ClipboardEvent,
} from 'react'
import { IconPaperclip } from '@tabler/icons-react'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/components/files/files.module.css'

type Props = PropsWithChildren<{ onFiles: (files: File[]) => void; className?: string }>

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** Takes files that are dropped on or pasted into what it wraps. */
export function FileDrop({ onFiles, className, children }: Props) {
  const t = useTranslate()
  const depth = useRef(0)
  const [isOver, setIsOver] = useState(false)

  const leave = () => {
    depth.current = Math.max(0, depth.current - 1)
    if (depth.current === 0) setIsOver(false)
  }

  const drop = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    depth.current = 0
    setIsOver(false)
    onFiles([...event.dataTransfer.files])
  }

  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files]
    if (files.length === 0) return
    event.preventDefault()
    onFiles(files.map(nameScreenshot))
  }

  return (
    <div
      className={`${classes.drop} ${className ?? ''}`}
      onDragEnter={(event) => {
        if (!carriesFiles(event)) return
        depth.current += 1
        setIsOver(true)
      }}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDragLeave={leave}
      onDrop={drop}
      onPasteCapture={paste}
    >
      {children}
      {isOver && (
        <div className={classes.dropOverlay}>
          <IconPaperclip size={22} />
          {t('common.files.drop')}
        </div>
      )}
    </div>
  )
}

/** Browsers call every pasted picture image.png; the time keeps two of them apart. */
function nameScreenshot(file: File): File {
  if (file.name !== 'image.png') return file
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(/[:T]/g, '-')
  return new File([file], `screenshot-${stamp}.png`, { type: file.type, lastModified: Date.now() })
}
