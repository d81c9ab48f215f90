import { Button, Checkbox } from '@mantine/core'
import { eventText } from '~/features/webhooks/event_text'
import { EventSample } from '~/features/webhooks/event_sample'
import type { EventGroup, ListedEvent } from '~/features/webhooks/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/webhooks/webhooks.module.css'

interface Props {
  events: ListedEvent[]
  chosen: string[]
  onChange: (names: string[]) => void
}

/** All events by what they are about, each with a sentence and an example. */
export function EventChoices({ events, chosen, onChange }: Props) {
  const t = useTranslate()
  const groups = [...new Set(events.map(({ group }) => group))]
  return (
    <div className={classes.choices}>
      {groups.map((group) => (
        <Group
          key={group}
          {...{ group, chosen, onChange }}
          label={t(`webhooks.groups.${group}`)}
          events={events.filter((event) => event.group === group)}
        />
      ))}
    </div>
  )
}

function Group({ events, chosen, onChange, label }: Props & { group: EventGroup; label: string }) {
  const t = useTranslate()
  const names = events.map(({ name }) => name)
  const isWhole = names.every((name) => chosen.includes(name))
  const others = chosen.filter((name) => !names.includes(name))
  return (
    <fieldset className={classes.eventGroup}>
      <legend>{label}</legend>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.whole}
        aria-label={`${t(isWhole ? 'webhooks.form.select_none' : 'webhooks.form.select_all')}: ${label}`}
        onClick={() => onChange(isWhole ? others : [...others, ...names])}
      >
        {t(isWhole ? 'webhooks.form.select_none' : 'webhooks.form.select_all')}
      </Button>
      {events.map((event) => (
        <div key={event.name} className={classes.choice}>
          <Checkbox
            checked={chosen.includes(event.name)}
            label={<code>{event.name}</code>}
            description={t(eventText(event.name))}
            onChange={({ currentTarget: { checked } }) =>
              onChange(
                checked ? [...chosen, event.name] : chosen.filter((name) => name !== event.name)
              )
            }
          />
          <EventSample event={event} />
        </div>
      ))}
    </fieldset>
  )
}
