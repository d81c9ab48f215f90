import { Button, Checkbox, Radio, TagsInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { urlFor } from '~/client'
import { ErrorSummary } from '~/components/error_summary'
import { firstError } from '~/components/first_error'
import { useSubmit } from '~/components/use_submit'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/features/settings/settings.module.css'

export type SignUpRule = 'anyone' | 'allowed_domains' | 'invited'

export type RoleState = {
  role: 'owner' | 'admin' | 'agent' | 'light_agent'
  people: number
  withoutFactor: number
  isRequired: boolean
}

interface Props {
  signUpRule: SignUpRule
  allowedMailDomains: string[]
  roles: RoleState[]
}

const rules: SignUpRule[] = ['anyone', 'allowed_domains', 'invited']
const order = ['signUpRule', 'allowedMailDomains', 'secondFactorRoles'] as const

export function AccessForm({ signUpRule, allowedMailDomains, roles }: Props) {
  const t = useTranslate()
  const { submit, errors, isSending } = useSubmit()
  const [rule, setRule] = useState(signUpRule)
  const [domains, setDomains] = useState(allowedMailDomains)
  const [required, setRequired] = useState(() =>
    roles.filter(({ isRequired }) => isRequired).map(({ role }) => role as string)
  )
  const asked = roles
    .filter(({ role, isRequired }) => required.includes(role) && !isRequired)
    .reduce((sum, { withoutFactor }) => sum + withoutFactor, 0)

  const factorState = ({ people, withoutFactor }: RoleState) => {
    if (people === 0) return t('settings.access.nobody')
    if (withoutFactor === 0) return t('settings.access.all_have', { people })
    return t('settings.access.missing', { people, missing: withoutFactor })
  }

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit('put', urlFor('settings.access.update'), {
          signUpRule: rule,
          allowedMailDomains: domains,
          secondFactorRoles: required,
        })
      }}
    >
      <ErrorSummary errors={errors} order={order} />
      <fieldset className={classes.group}>
        <legend>{t('settings.access.rule')}</legend>
        <p className={classes.hint}>{t('settings.access.rule_hint')}</p>
        {rules.map((one) => (
          <Radio
            key={one}
            name="signUpRule"
            value={one}
            checked={rule === one}
            label={t(`settings.access.${one}`)}
            description={t(`settings.access.${one}_hint`)}
            onChange={() => setRule(one)}
          />
        ))}
        {rule === 'allowed_domains' && (
          <TagsInput
            id="allowedMailDomains"
            label={t('settings.access.domains')}
            description={t('settings.access.domains_hint')}
            placeholder={
              domains.length === 0 ? t('settings.access.domains_placeholder') : undefined
            }
            value={domains}
            error={firstError(errors, 'allowedMailDomains')}
            splitChars={[',', ';', ' ']}
            acceptValueOnBlur
            onChange={setDomains}
          />
        )}
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('settings.access.factor')}</legend>
        <p className={classes.hint}>{t('settings.access.factor_hint')}</p>
        {roles.map((one) => (
          <Checkbox
            key={one.role}
            checked={required.includes(one.role)}
            label={
              <span className={classes.role}>
                {t(`common.roles.${one.role}`)}
                <small>{factorState(one)}</small>
              </span>
            }
            onChange={(event) =>
              setRequired(
                event.currentTarget.checked
                  ? [...required, one.role]
                  : required.filter((role) => role !== one.role)
              )
            }
          />
        ))}
        <div role="status">
          {asked > 0 && (
            <p className={classes.note}>
              <IconAlertTriangle size={17} aria-hidden="true" />
              {t('settings.access.will_ask', { missing: asked })}
            </p>
          )}
        </div>
      </fieldset>
      <div className={classes.foot}>
        <Button type="submit" loading={isSending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
