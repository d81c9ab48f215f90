import { Button, Checkbox, Radio, TextInput } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { EventChoices } from '~/features/webhooks/event_choices'
import type { Endpoint, ListedEvent } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import settings from '~/features/settings/settings.module.css'
import classes from '~/features/webhooks/webhooks.module.css'

interface Props {
  /** Absent for a new one. */
  endpoint?: Endpoint
  events: ListedEvent[]
  allowsPlainHttp: boolean
}

const order = ['url', 'description', 'eventNames', 'includesNotes'] as const

export function EndpointForm({ endpoint, events, allowsPlainHttp }: Props) {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [url, setUrl] = useState(endpoint?.url ?? '')
  const [description, setDescription] = useState(endpoint?.description ?? '')
  const [wantsAll, setWantsAll] = useState(endpoint?.wantsAll ?? true)
  const [eventNames, setEventNames] = useState(endpoint?.eventNames ?? [])
  const [includesNotes, setIncludesNotes] = useState(endpoint?.includesNotes ?? false)

  const send = () => {
    const values = {
      url,
      description,
      wantsAll,
      eventNames: wantsAll ? [] : eventNames,
      includesNotes,
    }
    if (endpoint) submit('put', urlFor('settings.webhooks.update', { id: endpoint.id }), values)
    else submit('post', urlFor('settings.webhooks.store'), values)
  }

  return (
    <form
      className={settings.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <TextInput
        id="url"
        name="url"
        type="url"
        label={t('webhooks.form.url')}
        description={t(allowsPlainHttp ? 'webhooks.form.url_hint_http' : 'webhooks.form.url_hint')}
        placeholder="https://hooks.example.com/patchbay"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={2_000}
        required
        withAsterisk={false}
        value={url}
        error={firstError(errors, 'url')}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <TextInput
        id="description"
        name="description"
        label={t('webhooks.form.description')}
        description={t('webhooks.form.description_hint')}
        maxLength={200}
        value={description}
        error={firstError(errors, 'description')}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <fieldset className={settings.group} id="eventNames" tabIndex={-1}>
        <legend>{t('webhooks.form.which')}</legend>
        <Radio
          name="wantsAll"
          checked={wantsAll}
          label={t('webhooks.form.all')}
          description={t('webhooks.form.all_hint')}
          onChange={() => setWantsAll(true)}
        />
        <Radio
          name="wantsAll"
          checked={!wantsAll}
          label={t('webhooks.form.chosen')}
          onChange={() => setWantsAll(false)}
        />
        {firstError(errors, 'eventNames') && (
          <p className={classes.error}>{firstError(errors, 'eventNames')}</p>
        )}
        {!wantsAll && <EventChoices events={events} chosen={eventNames} onChange={setEventNames} />}
      </fieldset>
      <Checkbox
        id="includesNotes"
        checked={includesNotes}
        label={t('webhooks.form.notes')}
        description={t('webhooks.form.notes_hint')}
        onChange={(event) => setIncludesNotes(event.currentTarget.checked)}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={isSending}>
          {t(endpoint ? 'common.save' : 'webhooks.form.submit')}
        </Button>
        {endpoint ? (
          <Button
            component={Link}
            variant="default"
            route="settings.webhooks.show"
            routeParams={{ id: endpoint.id }}
          >
            {t('common.cancel')}
          </Button>
        ) : (
          <Button component={Link} variant="default" route="settings.webhooks.index">
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
