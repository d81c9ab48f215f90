import { Checkbox } from '@mantine/core'
import type { Channel, Kind, KindChoice } from '~/features/notifications/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/notifications/notifications.module.css'

const channels = ['inApp', 'mail', 'push'] as const

interface Props {
  kinds: KindChoice[]
  onChange: (kind: Kind, channel: Channel, isWanted: boolean) => void
}

/** What by which way; on a phone a list of kinds with their ways below each. */
export function KindsTable({ kinds, onChange }: Props) {
  const t = useTranslate()
  const shown = channels.filter((channel) => kinds.some((one) => one.channels.includes(channel)))

  return (
    <div className={classes.tableFrame}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('notifications.preferences.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('notifications.preferences.kind')}</th>
            {shown.map((channel) => (
              <th key={channel} scope="col">
                {t(`notifications.preferences.channels.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((choice) => (
            <tr key={choice.kind}>
              <th scope="row">{t(`notifications.kinds.${choice.kind}`)}</th>
              {shown.map((channel) => (
                <Cell key={channel} choice={choice} channel={channel} onChange={onChange} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  choice: KindChoice
  channel: Channel
  onChange: Props['onChange']
}

function Cell({ choice: { kind, channels: possible, wishes }, channel, onChange }: CellProps) {
  const t = useTranslate()
  const name = t(`notifications.preferences.channels.${channel}`)
  if (!possible.includes(channel)) {
    return (
      <td data-absent>
        <span className="visually-hidden">{t('notifications.preferences.not_available')}</span>
        <span aria-hidden="true">–</span>
      </td>
    )
  }
  return (
    <td>
      <label className={classes.cell}>
        <Checkbox
          aria-label={t('notifications.preferences.cell', {
            kind: t(`notifications.kinds.${kind}`),
            channel: name,
          })}
          checked={wishes[channel]}
          onChange={(event) => onChange(kind, channel, event.currentTarget.checked)}
        />
        <span className={classes.cellName} aria-hidden="true">
          {name}
        </span>
      </label>
    </td>
  )
}
