import { useRef, type PropsWithChildren } from 'react'
import { useShared } from '~/components/use_shared'

type Props = PropsWithChildren<{ onFiles: (files: File[]) => void }>

/** Opens the system's file dialog by a click on the button it wraps. */
export function FileButton({ onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const { limits } = useShared()
  return (
    <>
      <span style={{ display: 'contents' }} onClick={() => input.current?.click()}>
        {children}
      </span>
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
