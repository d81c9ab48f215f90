import { Button, Group } from '@mantine/core'
import { Link } from '@adonisjs/inertia/react'
import { useIntl } from 'react-intl'
import type { Letter } from '~/features/operator/queues/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

interface Props {
  letters: Letter[]
  isSending: boolean
  onRetry: (letter: Letter) => void
  onDiscard: (letter: Letter) => void
}

export function LetterTable({ letters, isSending, onRetry, onDiscard }: Props) {
  const t = useTranslate()
  const intl = useIntl()
  return (
    <div
      className={classes.scroll}
      tabIndex={0}
      role="region"
      aria-label={t('operator.queues.dead_table')}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('operator.queues.what')}</th>
            <th scope="col">{t('operator.queues.workspace')}</th>
            <th scope="col">{t('operator.queues.error')}</th>
            <th scope="col">{t('operator.queues.when')}</th>
            <th scope="col">
              <span className="visually-hidden">
                {t('operator.queues.retry')}, {t('operator.queues.discard')}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <tr key={letter.id}>
              <th scope="row">
                {letter.name}
                <small>
                  {t(`operator.queues.kinds.${letter.kind}`)} · {wordsOf(letter.payload)}
                </small>
              </th>
              <td data-label={t('operator.queues.workspace')}>
                {letter.workspace ? (
                  <Link route="operator.workspaces.show" routeParams={{ slug: letter.workspace }}>
                    {letter.workspace}
                  </Link>
                ) : (
                  t('operator.queues.gone')
                )}
              </td>
              <td data-label={t('operator.queues.error')}>
                {letter.error}
                <small>
                  {t('operator.queues.attempts')}: {letter.attempts}
                </small>
              </td>
              <td data-label={t('operator.queues.when')}>
                {intl.formatDate(letter.failedAt, { dateStyle: 'medium', timeStyle: 'short' })}
              </td>
              <td>
                <Group gap={4} wrap="nowrap">
                  <Button
                    size="sm"
                    variant="default"
                    disabled={isSending}
                    aria-label={t('operator.queues.retry_named', {
                      name: letter.name,
                      id: letter.id,
                    })}
                    onClick={() => onRetry(letter)}
                  >
                    {t('operator.queues.retry')}
                  </Button>
                  <Button
                    size="sm"
                    variant="subtle"
                    color="red"
                    disabled={isSending}
                    aria-label={t('operator.queues.discard_named', {
                      name: letter.name,
                      id: letter.id,
                    })}
                    onClick={() => onDiscard(letter)}
                  >
                    {t('operator.queues.discard')}
                  </Button>
                </Group>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function wordsOf(payload: Letter['payload']) {
  return Object.entries(payload)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')
}
