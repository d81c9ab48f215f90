import env from '#start/env'
import type { PersonalDataHolder, Traces } from '#identity/privacy/personal_data'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import { TenantContext } from '#tenancy/tenant_context'

/** Mails that an installation without a mail server keeps on its disk. */
export class LocalMailHolder implements PersonalDataHolder {
  readonly name = 'local_mails'

  /** Copies of what was sent, all of it told elsewhere. */
  async collect() {
    return null
  }

  async erase({ emails, names }: Traces): Promise<void> {
    const mailbox = new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), TenantContext.id())
    await mailbox.forget([...emails, ...names])
  }
}
