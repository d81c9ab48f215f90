import { IconCheck, IconMinus } from '@tabler/icons-react'
import { DocumentTitle } from '~/components/document_title'
import { permissionKey } from '~/features/people/permission_key'
import { useTranslate } from '~/i18n/use_translate'
import SettingsLayout from '~/layouts/settings_layout'
import type { PageProps, Permission, Role } from '~/types'
import classes from '~/features/people/people.module.css'
import tableClasses from '~/features/people/permission_table.module.css'
import section from '~/layouts/section_page.module.css'

type Props = PageProps<{
  permissions: Permission[]
  roles: { role: Role; permissions: Permission[] }[]
}>

export default function Roles({ permissions, roles, user }: Props) {
  const t = useTranslate()
  return (
    <>
      <DocumentTitle>{t('people.roles.title')}</DocumentTitle>
      <h1 className={section.title}>{t('people.roles.title')}</h1>
      <p className={section.lead}>{t('people.roles.lead')}</p>
      <table className={tableClasses.matrix} aria-label={t('people.roles.table')}>
        <thead>
          <tr>
            <th scope="col">{t('people.roles.permission')}</th>
            {roles.map(({ role }) => (
              <th key={role} scope="col" data-own={user?.role === role || undefined}>
                {t(`common.roles.${role}`)}
                {user?.role === role && <small>{t('people.roles.yours')}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permissions.map((permission) => (
            <tr key={permission}>
              <th scope="row">
                <b>{t(`people.permissions.${permissionKey(permission)}.name`)}</b>
                <span>{t(`people.permissions.${permissionKey(permission)}.text`)}</span>
              </th>
              {roles.map(({ role, permissions: given }) => (
                <Cell
                  key={role}
                  role={role}
                  isGiven={given.includes(permission)}
                  isOwn={user?.role === role}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.soft} style={{ marginTop: 14 }}>
        {t('people.roles.customer_note')}
      </p>
    </>
  )
}

/** A mark, and a sentence for who cannot see it or has no heads of columns on a phone. */
function Cell({ role, isGiven, isOwn }: { role: Role; isGiven: boolean; isOwn: boolean }) {
  const t = useTranslate()
  const name = t(`common.roles.${role}`)
  return (
    <td data-own={isOwn || undefined} data-denied={isGiven ? undefined : true}>
      {isGiven ? (
        <IconCheck size={18} aria-hidden="true" />
      ) : (
        <IconMinus size={18} data-no aria-hidden="true" />
      )}
      <span className={tableClasses.phoneOnly}>
        {t(isGiven ? 'people.roles.allowed' : 'people.roles.denied', { role: name })}
      </span>
    </td>
  )
}

Roles.layout = SettingsLayout
