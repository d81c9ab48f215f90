import { Button, Modal } from '@mantine/core'
import { router } from '@inertiajs/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '~/i18n/use_translate'
import dialog from '~/components/dialog.module.css'

/** Asks before a page is left whose changes are not saved, by a link or by the browser. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const t = useTranslate()
  const [target, setTarget] = useState<string | null>(null)
  const isAllowed = useRef(false)

  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    const stop = router.on('before', ({ detail: { visit } }) => {
      const isElsewhere = visit.url.pathname !== window.location.pathname
      if (visit.method !== 'get' || visit.prefetch || !isElsewhere || isAllowed.current) return true
      setTarget(visit.url.href)
      return false
    })
    return () => {
      window.removeEventListener('beforeunload', warn)
      stop()
    }
  }, [isDirty])

  const leave = () => {
    isAllowed.current = true
    router.visit(target!)
  }

  return (
    <Modal
      opened={target !== null}
      onClose={() => setTarget(null)}
      title={t('mail_templates.unsaved')}
      size={460}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={dialog.body}>
        <p>{t('mail_templates.leave.text')}</p>
        <div className={dialog.buttons}>
          <Button variant="default" data-autofocus onClick={() => setTarget(null)}>
            {t('mail_templates.leave.stay')}
          </Button>
          <Button color="red" onClick={leave}>
            {t('mail_templates.leave.go')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
