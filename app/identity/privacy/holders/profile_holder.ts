import drive from '@adonisjs/drive/services/main'
import { DateTime } from 'luxon'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import User from '#identity/models/user'
import UserAnonymized from '#identity/people/events/user_anonymized'
import type { PersonalData, PersonalDataHolder, Traces } from '#identity/privacy/personal_data'

/** Who the person says they are. Goes last: the others find them by it. */
export class ProfileHolder implements PersonalDataHolder {
  readonly name = 'profile'

  async collect({ userId }: Traces): Promise<PersonalData> {
    const user = await User.findOrFail(userId)
    const files = user.avatarKey ? [{ path: 'avatar', storageKey: user.avatarKey }] : []
    const content = {
      id: user.id,
      name: user.name,
      email: user.email,
      role: user.role,
      language: user.locale,
      timeZone: user.timeZone,
      signatureHtml: user.signatureHtml,
      addressConfirmedAt: user.emailVerifiedAt?.toISO() ?? null,
      secondFactorSince: user.secondFactorAt?.toISO() ?? null,
      lastSeenAt: user.lastSeenAt?.toISO() ?? null,
      createdAt: user.createdAt?.toISO() ?? null,
    }
    return { content, files }
  }

  async erase({ userId, called }: Traces): Promise<void> {
    const { avatarKey } = await User.findOrFail(userId)
    if (avatarKey) await drive.use().delete(avatarKey)
    await transaction(async (trx) => {
      const user = await User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
      if (user.anonymizedAt) return
      const now = DateTime.now()
      user.merge({
        name: called,
        email: `person-${user.id}@anonymized.invalid`,
        password: null,
        passwordChangedAt: null,
        locale: null,
        timeZone: null,
        avatarKey: null,
        signatureHtml: null,
        emailVerifiedAt: null,
        secondFactorAt: null,
        lastSeenAt: null,
        disabledAt: user.disabledAt ?? now,
        anonymizedAt: now,
      })
      await user.save()
      await record(new UserAnonymized({ payload: { userId } }), trx)
    })
  }
}
