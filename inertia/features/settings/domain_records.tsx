import { IconCopy } from '@tabler/icons-react'
import { CopyButton } from '~/components/copy_button'
import { useTranslate } from '~/i18n/use_translate'
import type { Domain } from '~/features/settings/domain_item'
import classes from '~/features/settings/domains.module.css'

/** The two records, as forms of registrars ask for them. */
export function DomainRecords({ domain, target }: { domain: Domain; target: string }) {
  const t = useTranslate()
  const records = [
    { type: 'TXT', key: 'txt', name: domain.recordName, value: domain.token },
    { type: 'CNAME', key: 'cname', name: domain.host, value: target },
  ] as const
  return (
    <table className={classes.records} aria-label={t('domains.records')}>
      <thead>
        <tr>
          <th scope="col">{t('domains.record.type')}</th>
          <th scope="col">{t('domains.record.name')}</th>
          <th scope="col">{t('domains.record.value')}</th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ type, key, name, value }) => (
          <tr key={type}>
            <td>
              {type}
              <small>{t(`domains.record.${key}`)}</small>
            </td>
            <Value value={name} />
            <Value value={value} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ value }: { value: string }) {
  const t = useTranslate()
  return (
    <td>
      <span className={classes.value}>
        <code>{value}</code>
        <CopyButton
          text={value}
          label={t('domains.record.copy')}
          doneLabel={t('domains.record.copied')}
          icon={<IconCopy size={16} />}
        />
      </span>
    </td>
  )
}
