import { Button, FileButton, Group, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { router } from '@inertiajs/react'
import { urlFor } from '~/client'
import { firstError } from '~/components/first_error'
import { Logo } from '~/components/logo'
import { useShared } from '~/components/use_shared'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import brand from '~/features/settings/brand.module.css'
import classes from '~/features/settings/settings.module.css'

/** The logo is uploaded as soon as it is chosen; taking it away is asked about first. */
export function LogoField() {
  const t = useTranslate()
  const { workspace } = useShared()
  const { submit, errors, isSending } = useSubmit()
  const [isAsked, { open, close }] = useDisclosure()
  const url = workspace?.logoUrl
  const error = firstError(errors, 'files')

  return (
    <section aria-labelledby="logo">
      <h2 className={classes.heading} id="logo">
        {t('settings.brand.logo')}
      </h2>
      <div className={brand.logo}>
        <div className={brand.frame}>
          {url ? <img src={url} alt={t('settings.brand.current')} /> : <Logo size={52} />}
        </div>
        <div>
          <Group gap="xs">
            <FileButton
              accept="image/png,image/jpeg,image/webp"
              onChange={(file) =>
                file && submit('post', urlFor('settings.logo.store'), { files: [file] })
              }
            >
              {(props) => (
                <Button {...props} variant="default" loading={isSending}>
                  {t(url ? 'settings.brand.replace' : 'settings.brand.choose')}
                </Button>
              )}
            </FileButton>
            {url && (
              <Button variant="subtle" color="gray" onClick={open}>
                {t('settings.brand.remove')}
              </Button>
            )}
          </Group>
          <p className={classes.hint} role="status">
            {error ? (
              <span style={{ color: 'var(--danger)' }}>{error}</span>
            ) : (
              t('settings.brand.logo_hint')
            )}
          </p>
        </div>
      </div>
      <Modal
        opened={isAsked}
        onClose={close}
        title={t('settings.brand.remove_title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p>{t('settings.brand.remove_text')}</p>
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button
            color="red"
            onClick={() =>
              router.delete(urlFor('settings.logo.destroy'), {
                preserveScroll: true,
                onFinish: close,
              })
            }
          >
            {t('settings.brand.remove')}
          </Button>
        </Group>
      </Modal>
    </section>
  )
}
