import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { RelativeTime } from '~/components/relative_time'
import { useSubmit } from '~/components/use_submit'
import type { OperatorRow } from '~/features/operator/types'
import { useTranslate } from '~/i18n/use_translate'
import dialogClasses from '~/components/dialog.module.css'
import classes from '~/features/operator/console.module.css'

interface Props {
  operators: OperatorRow[]
  ownId: number
}

export function OperatorTable({ operators, ownId }: Props) {
  const t = useTranslate()
  const [asked, setAsked] = useState<OperatorRow | null>(null)
  const { submit, isSending } = useSubmit()
  const disable = ({ id }: OperatorRow) =>
    submit(
      'delete',
      urlFor('operator.operators.destroy', { id }),
      {},
      { onAccepted: () => setAsked(null), onRefused: () => setAsked(null) }
    )

  return (
    <div
      className={classes.scroll}
      tabIndex={0}
      role="region"
      aria-label={t('operator.operators.table')}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('operator.operators.name')}</th>
            <th scope="col">{t('operator.operators.state')}</th>
            <th scope="col">{t('operator.operators.last')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('operator.operators.disable')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {operators.map((operator) => (
            <tr key={operator.id}>
              <th scope="row">
                {operator.name}
                {operator.id === ownId && ` (${t('operator.operators.you')})`}
                <small>{operator.email}</small>
              </th>
              <td data-label={t('operator.operators.state')}>
                <span className={classes.badge} data-state={stateOf(operator)}>
                  {t(`operator.operators.${stateOf(operator)}`)}
                </span>
              </td>
              <td data-label={t('operator.operators.last')}>
                {operator.lastSignedInAt ? (
                  <RelativeTime value={operator.lastSignedInAt} />
                ) : (
                  t('operator.list.never')
                )}
              </td>
              <td className={classes.number}>
                {!operator.isDisabled && (
                  <Button
                    size="sm"
                    variant="default"
                    aria-label={t('operator.operators.disable_named', { name: operator.name })}
                    onClick={() => setAsked(operator)}
                  >
                    {t('operator.operators.disable')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Modal
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={t('operator.operators.ask_title', { name: asked?.name ?? '' })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <div className={classes.form}>
          <p>{t('operator.operators.ask_text')}</p>
          <div className={dialogClasses.buttons}>
            <Button variant="default" onClick={() => setAsked(null)} data-autofocus>
              {t('common.cancel')}
            </Button>
            <Button color="red" loading={isSending} onClick={() => asked && disable(asked)}>
              {t('operator.operators.disable')}
            </Button>
          </div>
        </div>
      </Modal>
    </div>
  )
}

function stateOf({ isDisabled, isSetUp }: OperatorRow) {
  if (isDisabled) return 'disabled'
  return isSetUp ? 'ready' : 'waiting'
}
