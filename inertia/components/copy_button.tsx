import { ActionIcon, Tooltip } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { copyText } from '~/components/copy_text'

interface Props {
  text: string
  label: string
  doneLabel: string
  icon: ReactNode
  size?: number
}

export function CopyButton({ text, label, doneLabel, icon, size = 30 }: Props) {
  const [isDone, setIsDone] = useState(false)
  const copy = async () => {
    await copyText(text)
    setIsDone(true)
    setTimeout(() => setIsDone(false), 2000)
  }
  return (
    <>
      <Tooltip label={isDone ? doneLabel : label}>
        <ActionIcon size={size} aria-label={label} onClick={() => void copy()}>
          {isDone ? <IconCheck size={17} color="var(--success)" /> : icon}
        </ActionIcon>
      </Tooltip>
      <span className="visually-hidden" role="status">
        {isDone ? doneLabel : ''}
      </span>
    </>
  )
}
