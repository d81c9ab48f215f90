import { useRef, type ReactElement, cloneElement } from 'react'
import { useShared } from '~/components/use_shared'

interface Props {
  onFiles: (files: File[]) => void
  children: ReactElement<{ onClick?: () => void }>
}

/** Opens the system's file dialog from any button. */
export function FileButton({ onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const { limits } = useShared()
  return (
    <>
      {cloneElement(children, { onClick: () => input.current?.click() })}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        accept={limits.allowedFiles.map((extension) => `.${extension}`).join()}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
