import { Button } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { IconPlus } from '@tabler/icons-react'
import { DocumentTitle } from '~/components/document_title'
import { EmptyState } from '~/components/empty_state'
import { EndpointItem } from '~/features/webhooks/endpoint_item'
import type { Endpoint } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { PageProps } from '~/types'
import section from '~/layouts/section_page.module.css'
import classes from '~/features/webhooks/webhooks.module.css'

type Props = PageProps<{ endpoints: Endpoint[] }>

export default function Webhooks({ endpoints }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('webhooks.title')}</DocumentTitle>
      <div className={classes.head}>
        <div>
          <h1 className={section.title}>{t('webhooks.title')}</h1>
          <p className={section.lead}>{t('webhooks.lead')}</p>
        </div>
        <div className={classes.buttons}>
          <Button
            component={Link}
            route="settings.webhooks.create"
            leftSection={<IconPlus size={17} aria-hidden="true" />}
          >
            {t('webhooks.new')}
          </Button>
        </div>
      </div>
      {endpoints.length > 0 ? (
        <ul className={classes.items} aria-label={t('webhooks.list')}>
          {endpoints.map((endpoint) => (
            <EndpointItem key={endpoint.id} endpoint={endpoint} />
          ))}
        </ul>
      ) : (
        <EmptyState
          illustration="empty"
          title={t('webhooks.none.title')}
          text={t('webhooks.none.text')}
        />
      )}
    </>
  )
}

Webhooks.layout = SettingsLayout
