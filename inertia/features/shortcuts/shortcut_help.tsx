import { Modal, Switch } from '@mantine/core'
import { useEffect, useState } from 'react'
import {
  areShortcutsEnabled,
  enableShortcuts,
  useShortcuts,
} from '~/features/shortcuts/use_shortcuts'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/shortcuts/shortcut_help.module.css'

const OPEN = 'patchbay:shortcuts'

const list = [
  ['next', ['j']],
  ['previous', ['k']],
  ['open_ticket', ['Enter']],
  ['list', ['u']],
  ['mark_read', ['e']],
  ['reply', ['r']],
  ['note', ['n']],
  ['send', [isMac() ? '⌘' : 'Ctrl', 'Enter']],
  ['help', ['?']],
] as const

function isMac() {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}

export function openShortcutHelp() {
  window.dispatchEvent(new Event(OPEN))
}

export function ShortcutHelp() {
  const t = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  const [isOn, setIsOn] = useState(areShortcutsEnabled)
  useShortcuts({ '?': () => setIsOpen(true) })

  useEffect(() => {
    const open = () => setIsOpen(true)
    window.addEventListener(OPEN, open)
    return () => window.removeEventListener(OPEN, open)
  }, [])

  return (
    <Modal
      opened={isOpen}
      onClose={() => setIsOpen(false)}
      title={t('common.shortcuts.title')}
      size={420}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <dl className={classes.list}>
        {list.map(([name, keys]) => (
          <div key={name}>
            <dt>{t(`common.shortcuts.${name}`)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Switch
        mt="md"
        checked={isOn}
        label={t('common.shortcuts.enabled')}
        description={t('common.shortcuts.enabled_help')}
        onChange={(event) => {
          setIsOn(event.currentTarget.checked)
          enableShortcuts(event.currentTarget.checked)
        }}
      />
    </Modal>
  )
}
