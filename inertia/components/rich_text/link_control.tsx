import { ActionIcon, Button, Popover, TextInput, Tooltip } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { IconLink } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/components/rich_text/editor.module.css'

export function LinkControl({ editor, isDisabled }: { editor: Editor; isDisabled: boolean }) {
  const t = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  const [address, setAddress] = useState('')
  const isActive = editor.isActive('link')

  const open = () => {
    setAddress(String(editor.getAttributes('link').href ?? ''))
    setIsOpen(true)
  }

  const apply = () => {
    setIsOpen(false)
    const chain = editor.chain().focus().extendMarkRange('link')
    const href = withProtocol(address.trim())
    if (!href) chain.unsetLink().run()
    else if (editor.state.selection.empty && !isActive) {
      chain
        .insertContent({
          type: 'text',
          text: address.trim(),
          marks: [{ type: 'link', attrs: { href } }],
        })
        .run()
    } else chain.setLink({ href }).run()
  }

  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="top"
      trapFocus
      shadow="popover"
      returnFocus
    >
      <Popover.Target>
        <Tooltip label={t('common.editor.link')} disabled={isOpen}>
          <ActionIcon
            size={28}
            aria-label={t('common.editor.link')}
            aria-pressed={isActive}
            disabled={isDisabled}
            onClick={open}
          >
            <IconLink size={17} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={classes.linkForm}>
        <TextInput
          aria-label={t('common.editor.link_address')}
          placeholder="https://"
          inputMode="url"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            apply()
          }}
        />
        <Button size="xs" h={36} onClick={apply}>
          {t(
            isActive && !address.trim() ? 'common.editor.link_remove' : 'common.editor.link_apply'
          )}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}

function withProtocol(address: string) {
  if (!address || /^(https?:|mailto:|tel:)/i.test(address)) return address
  return address.includes('@') && !address.includes('/')
    ? `mailto:${address}`
    : `https://${address}`
}
