import { Button, Group, Textarea } from '@mantine/core'
import { IconThumbDown, IconThumbUp } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { urlFor } from '~/client'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import type { PortalTicket } from '~/types'
import classes from '~/features/portal/thread.module.css'

const choices = [
  ['good', IconThumbUp, 'var(--success)'],
  ['bad', IconThumbDown, 'var(--danger)'],
] as const

/** Two large choices and a word, once; afterwards what was said, and a way to change it. */
export function RatingForm({ ticket }: { ticket: PortalTicket }) {
  const t = useTranslate()
  const [isOpen, setIsOpen] = useState(ticket.rating === null)
  const [rating, setRating] = useState(ticket.rating)
  const [comment, setComment] = useState(ticket.ratingComment ?? '')
  const { submit, errors, isSending } = useSubmit()
  const place = useFocusAfterToggle(isOpen)

  const cancel = () => {
    setRating(ticket.rating)
    setComment(ticket.ratingComment ?? '')
    setIsOpen(false)
  }
  const send = () =>
    submit(
      'put',
      urlFor('portal.rating.update', [ticket.number]),
      { rating, comment: comment.trim() || null },
      {
        onAccepted: () => setIsOpen(false),
      }
    )

  if (!isOpen && ticket.rating)
    return (
      <section ref={place} tabIndex={-1} className={classes.rating}>
        <GivenRating ticket={ticket} onChange={ticket.can.rate ? () => setIsOpen(true) : null} />
      </section>
    )
  return (
    <section ref={place} tabIndex={-1} className={classes.rating} aria-labelledby="rating-title">
      <h2 id="rating-title">{t('portal.rating.title')}</h2>
      <div className={classes.choices} role="radiogroup" aria-labelledby="rating-title">
        {choices.map(([value, Icon, tone]) => (
          <label
            key={value}
            className={classes.choice}
            style={{ '--tone': tone } as React.CSSProperties}
          >
            <input
              type="radio"
              name="rating"
              value={value}
              checked={rating === value}
              onChange={() => setRating(value)}
            />
            <Icon size={30} stroke={1.5} aria-hidden="true" />
            <b>{t(`portal.rating.${value}`)}</b>
            <small>{t(`portal.rating.${value}_help`)}</small>
          </label>
        ))}
      </div>
      {rating && (
        <>
          <Textarea
            size="md"
            label={t('portal.rating.comment')}
            description={t('portal.rating.comment_optional')}
            maxLength={2000}
            autosize
            minRows={2}
            maxRows={8}
            value={comment}
            error={errors.comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <Group gap="xs">
            <Button size="md" loading={isSending} onClick={send}>
              {t('portal.rating.send')}
            </Button>
            {ticket.rating && (
              <Button size="md" variant="default" onClick={cancel}>
                {t('common.cancel')}
              </Button>
            )}
          </Group>
        </>
      )}
    </section>
  )
}

function GivenRating({
  ticket,
  onChange,
}: {
  ticket: PortalTicket
  onChange: (() => void) | null
}) {
  const t = useTranslate()
  const isGood = ticket.rating === 'good'
  return (
    <>
      <div className={classes.rated}>
        {isGood ? <IconThumbUp color="var(--success)" /> : <IconThumbDown color="var(--danger)" />}
        <p>{t(isGood ? 'portal.rating.yours_good' : 'portal.rating.yours_bad')}</p>
        {onChange && (
          <Button ml="auto" variant="subtle" onClick={onChange}>
            {t('portal.rating.change')}
          </Button>
        )}
      </div>
      {ticket.ratingComment && <p className={classes.comment}>{ticket.ratingComment}</p>}
    </>
  )
}

/** What was clicked is gone after the switch: the keyboard goes on where the answer appeared. */
function useFocusAfterToggle(isOpen: boolean) {
  const place = useRef<HTMLElement>(null)
  const before = useRef(isOpen)
  useEffect(() => {
    if (before.current !== isOpen) place.current?.focus()
    before.current = isOpen
  }, [isOpen])
  return place
}
