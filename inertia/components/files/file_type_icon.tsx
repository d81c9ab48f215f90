import {
  IconFile,
  IconFileTypePdf,
  IconFileText,
  IconFileZip,
  IconMusic,
  IconPhoto,
  IconVideo,
} from '@tabler/icons-react'

export function FileTypeIcon({ type, size = 18 }: { type: string; size?: number }) {
  const props = { size, 'stroke': 1.6, 'aria-hidden': true } as const
  if (type.startsWith('image/')) return <IconPhoto {...props} />
  if (type.startsWith('audio/')) return <IconMusic {...props} />
  if (type.startsWith('video/')) return <IconVideo {...props} />
  if (type === 'application/pdf') return <IconFileTypePdf {...props} />
  if (type === 'application/zip') return <IconFileZip {...props} />
  if (type.startsWith('text/')) return <IconFileText {...props} />
  return <IconFile {...props} />
}
