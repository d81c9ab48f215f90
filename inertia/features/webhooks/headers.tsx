import classes from '~/features/webhooks/webhooks.module.css'

interface Props {
  headers: Record<string, string>
  label: string
}

export function Headers({ headers, label }: Props) {
  const all = Object.entries(headers)
  if (all.length === 0) return null
  return (
    <dl className={classes.headers} aria-label={label}>
      {all.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
