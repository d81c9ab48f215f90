import { Button } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { LeaveGuard } from '~/features/mail_templates/leave_guard'
import { PlaceholderList } from '~/features/mail_templates/placeholder_list'
import { Preview } from '~/features/mail_templates/preview'
import { ResetButton } from '~/features/mail_templates/reset_button'
import { TextField } from '~/features/mail_templates/text_field'
import type { Template, Texts } from '~/features/mail_templates/types'
import { useInsertion } from '~/features/mail_templates/use_insertion'
import { usePreview } from '~/features/mail_templates/use_preview'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/mail_templates/mail_templates.module.css'

interface Props {
  template: Template
  testAddress: string
}

/** A mail's texts and, beside them, what becomes of them. */
export function Editor({ template, testAddress }: Props) {
  const t = useTranslate()
  const { kind, locale, fields, placeholders, changed } = template
  const { submit, errors, isSending } = useSubmit()
  const [texts, setTexts] = useState<Texts>(() => textsOf(template, 'text'))
  const [edited, setEdited] = useState<string[]>([])
  const preview = usePreview(template, texts)
  const change = (name: string, text: string) => {
    setTexts((now) => ({ ...now, [name]: text }))
    setEdited((now) => [...now, name])
  }
  const { insert, remember } = useInsertion(fields, texts, change)
  const isDirty = fields.some(({ name, text }) => texts[name]!.trim() !== text.trim())
  const errorOf = (name: string) =>
    (edited.includes(name) ? undefined : firstError(errors, name)) ?? preview.errors[name]
  const send = (method: 'put' | 'post', url: string) =>
    submit(method, url, texts, { onRefused: () => setEdited([]) })

  return (
    <div className={classes.editor}>
      <LeaveGuard isDirty={isDirty && !isSending} />
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send('put', urlFor('settings.mail_templates.update', { kind, locale }))
        }}
      >
        <ErrorSummary errors={errors} order={fields.map(({ name }) => name)} />
        {fields.map((field) => (
          <TextField
            key={field.name}
            field={field}
            locale={locale}
            text={texts[field.name]!}
            error={errorOf(field.name)}
            onChange={(text) => change(field.name, text)}
            onFocus={() => remember(field.name)}
          />
        ))}
        <PlaceholderList placeholders={placeholders} onInsert={insert} />
        <div className={classes.buttons}>
          <Button type="submit" loading={isSending}>
            {t('common.save')}
          </Button>
          {changed && (
            <ResetButton
              template={template}
              onReset={() => setTexts(textsOf(template, 'builtIn'))}
            />
          )}
          {isDirty && <span className={classes.soft}>{t('mail_templates.unsaved')}</span>}
        </div>
      </form>
      <div className={classes.side}>
        <Preview
          mail={preview.preview}
          locale={locale}
          isLoading={preview.isLoading}
          isOld={Object.keys(preview.errors).length > 0}
        />
        <div className={classes.test}>
          <Button
            variant="default"
            disabled={isSending}
            leftSection={<IconSend size={16} aria-hidden="true" />}
            onClick={() =>
              send('post', urlFor('settings.mail_template_tests.store', { kind, locale }))
            }
          >
            {t('mail_templates.test.send')}
          </Button>
          <p className={classes.soft}>{t('mail_templates.test.hint', { address: testAddress })}</p>
        </div>
      </div>
    </div>
  )
}

function textsOf({ fields }: Template, which: 'text' | 'builtIn'): Texts {
  return Object.fromEntries(fields.map((field) => [field.name, field[which]]))
}
