import { Button } from '@mantine/core'
import { useSubmit } from '~/components/use_submit'
import classes from '~/features/identity/link_screen.module.css'

/** The one button of a link's page: opening the page alone changes nothing. */
export function LinkButton({ url, children }: { url: string; children: string }) {
  const { submit, isSending } = useSubmit()
  return (
    <div className={classes.actions}>
      <Button size="lg" fullWidth loading={isSending} onClick={() => submit('post', url, {})}>
        {children}
      </Button>
    </div>
  )
}
