import { Button, Group, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCopy } from '@tabler/icons-react'
import { useIntl } from 'react-intl'
import { urlFor } from '~/client'
import { CopyButton } from '~/components/copy_button'
import { DocumentTitle } from '~/components/document_title'
import { useSubmit } from '~/components/use_submit'
import { BackToEndpoint } from '~/features/webhooks/back_links'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import classes from '~/features/webhooks/webhooks.module.css'

type Props = PageProps<{
  endpoint: { id: number; url: string }
  secret: string
  formerUntil: string | null
}>

const example = `import { Webhook } from 'standardwebhooks'

const event = new Webhook(process.env.PATCHBAY_SECRET).verify(body, headers)`

export default function WebhookSecret({ endpoint, secret, formerUntil }: Props) {
  const t = useTranslate()
  const intl = useIntl()
  const { submit, isSending } = useSubmit()
  const [isAsked, { open, close }] = useDisclosure()
  return (
    <>
      <DocumentTitle>{t('webhooks.secret.title')}</DocumentTitle>
      <BackToEndpoint id={endpoint.id} />
      <h1 className={section.title}>{t('webhooks.secret.title')}</h1>
      <p className={section.lead}>{t('webhooks.secret.lead')}</p>
      <p className={classes.url}>{endpoint.url}</p>
      <div className={classes.secret}>
        <code aria-label={t('webhooks.secret.label')}>{secret}</code>
        <CopyButton
          text={secret}
          label={t('webhooks.secret.copy')}
          doneLabel={t('webhooks.secret.copied')}
          icon={<IconCopy size={19} stroke={1.7} />}
          size={44}
        />
      </div>
      {formerUntil && (
        <p className={classes.help}>
          {t('webhooks.secret.former', {
            when: intl.formatDate(formerUntil, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </p>
      )}
      <p className={classes.help}>{t('webhooks.secret.how')}</p>
      <pre
        className={classes.code}
        tabIndex={0}
        role="region"
        aria-label={t('webhooks.secret.how')}
      >
        {example}
      </pre>
      <h2 className={classes.heading}>{t('webhooks.secret.rotate')}</h2>
      <p className={section.lead}>{t('webhooks.secret.rotate_text')}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={open}>
          {t('webhooks.secret.rotate')}
        </Button>
      </div>
      <Modal
        opened={isAsked}
        onClose={close}
        title={t('webhooks.secret.rotate_title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p>{t('webhooks.secret.rotate_text')}</p>
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button
            loading={isSending}
            onClick={() =>
              submit(
                'post',
                urlFor('settings.webhook_secrets.store', { id: endpoint.id }),
                {},
                { onAccepted: close }
              )
            }
          >
            {t('webhooks.secret.rotate')}
          </Button>
        </Group>
      </Modal>
    </>
  )
}

WebhookSecret.layout = SettingsLayout
