import classes from '~/features/tickets/labels.module.css'

export function TagList({ tags, most = tags.length }: { tags: string[]; most?: number }) {
  return (
    <>
      {tags.slice(0, most).map((tag) => (
        <span key={tag} className={classes.tag} title={tag}>
          <span>{tag}</span>
        </span>
      ))}
      {tags.length > most && (
        <span className={classes.tag} title={tags.slice(most).join(', ')}>
          +{tags.length - most}
        </span>
      )}
    </>
  )
}
