import { InitialsAvatar } from '~/components/initials_avatar'
import { useTranslate } from '~/i18n/use_translate'
import type { Role } from '~/types'
import classes from '~/features/identity/sign_in.module.css'

interface Account {
  email: string
  name: string
  role: Role
}

interface Props {
  accounts: Account[]
  chosen: string
  onChoose: (account: Account) => void
}

/** Fills the form by a click: only the demo of a local installation sends these. */
export function DemoAccounts({ accounts, chosen, onChoose }: Props) {
  const t = useTranslate()
  return (
    <section className={classes.demo} aria-labelledby="demo-title">
      <h2 id="demo-title">{t('auth.sign_in.demo')}</h2>
      <p>{t('auth.sign_in.demo_help')}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              aria-pressed={account.email === chosen}
              onClick={() => onChoose(account)}
            >
              <InitialsAvatar
                name={account.name}
                size={30}
                shape={account.role === 'customer' ? 'round' : 'square'}
              />
              <span>
                <b>{account.name}</b>
                <small>{account.email}</small>
              </span>
              <em>{t(`common.roles.${account.role}`)}</em>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
