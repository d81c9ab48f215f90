import { Button } from '@mantine/core'
import { useState } from 'react'
import { urlFor } from '~/client'
import { EmptyState } from '~/components/empty_state'
import { useSubmit } from '~/components/use_submit'
import { Ask, type Question } from '~/features/operator/queues/ask'
import { LetterFilters, showLetters } from '~/features/operator/queues/letter_filters'
import { LetterTable } from '~/features/operator/queues/letter_table'
import type { Failed, Filters, Letter } from '~/features/operator/queues/types'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/operator/console.module.css'

export function DeadLetters({ failed, filters }: { failed: Failed; filters: Filters }) {
  const t = useTranslate()
  const { submit, isSending } = useSubmit()
  const [question, setQuestion] = useState<Question | null>(null)
  const close = () => setQuestion(null)
  const isNarrowed = filters.name !== null || filters.workspace !== ''
  const chosen = {
    ...(filters.name && { name: filters.name }),
    ...(filters.workspace && { workspace: filters.workspace }),
  }
  const retry = (values: Record<string, string>) =>
    submit('post', urlFor('operator.queues.retries.store'), values, {
      onAccepted: close,
      onRefused: close,
    })
  const discard = (values: Record<string, string>) =>
    submit('post', urlFor('operator.queues.discards.store'), values, {
      onAccepted: close,
      onRefused: close,
    })
  const askDiscard = ({ id, name }: Letter) =>
    setQuestion({
      title: t('operator.queues.ask_title'),
      text: t('operator.queues.ask_text', { name }),
      answer: t('operator.queues.discard'),
      isDangerous: true,
      act: () => discard({ id }),
    })

  return (
    <section className={classes.column}>
      <div className={classes.head}>
        <div>
          <h2>{t('operator.queues.dead')}</h2>
          <p className={classes.lead}>{t('operator.queues.dead_lead')}</p>
        </div>
        {failed.letters.length > 0 && (
          <div className={classes.row}>
            <Button
              variant="default"
              onClick={() =>
                setQuestion({
                  title: t('operator.queues.ask_retry_title'),
                  text: t('operator.queues.ask_retry_text'),
                  answer: t(
                    isNarrowed ? 'operator.queues.retry_these' : 'operator.queues.retry_all'
                  ),
                  isDangerous: false,
                  act: () => retry(chosen),
                })
              }
            >
              {t(isNarrowed ? 'operator.queues.retry_these' : 'operator.queues.retry_all')}
            </Button>
            <Button
              variant="light"
              color="red"
              onClick={() =>
                setQuestion({
                  title: t(
                    isNarrowed ? 'operator.queues.ask_these_title' : 'operator.queues.ask_all_title'
                  ),
                  text: t('operator.queues.ask_all_text'),
                  answer: t(
                    isNarrowed ? 'operator.queues.discard_these' : 'operator.queues.discard_all'
                  ),
                  isDangerous: true,
                  act: () => discard(chosen),
                })
              }
            >
              {t(isNarrowed ? 'operator.queues.discard_these' : 'operator.queues.discard_all')}
            </Button>
          </div>
        )}
      </div>
      {(failed.total > 0 || isNarrowed) && (
        <LetterFilters key={filters.workspace} filters={filters} names={failed.names} />
      )}
      {failed.letters.length > 0 ? (
        <>
          <LetterTable
            letters={failed.letters}
            isSending={isSending}
            onRetry={({ id }) => retry({ id })}
            onDiscard={askDiscard}
          />
          <p className={classes.soft}>
            {t('operator.queues.shown', { shown: failed.letters.length, total: failed.total })}
          </p>
        </>
      ) : (
        <EmptyState
          illustration={isNarrowed ? 'search' : 'done'}
          title={t(isNarrowed ? 'operator.queues.none_title' : 'operator.queues.empty_title')}
          text={t(isNarrowed ? 'operator.queues.none_text' : 'operator.queues.empty_text')}
        >
          {isNarrowed && (
            <Button variant="default" onClick={() => showLetters({ name: null, workspace: '' })}>
              {t('operator.queues.clear')}
            </Button>
          )}
        </EmptyState>
      )}
      <Ask question={question} isSending={isSending} onClose={close} />
    </section>
  )
}
