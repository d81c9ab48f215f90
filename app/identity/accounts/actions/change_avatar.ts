import { createHash } from 'node:crypto'
import sharp from 'sharp'
import drive from '@adonisjs/drive/services/main'
import { inTurn, mostPixels } from '#foundation/pictures/in_turn'
import { ChangeProfile } from '#identity/accounts/actions/change_profile'
import { avatarKeyOf } from '#identity/accounts/avatar'
import PictureUnreadable from '#identity/accounts/exceptions/picture_unreadable'
import type User from '#identity/models/user'

const SIDE = 256

/**
 * Gives a person a picture, made anew from the pixels of the uploaded file: nothing else of it,
 * such as where it was taken, is kept or served.
 *
 * @throws PictureUnreadable
 */
export class ChangeAvatar {
  async execute(user: User, path: string): Promise<void> {
    const bytes = await inTurn(() => redraw(path))
    const hash = createHash('sha256').update(bytes).digest('hex')
    const key = avatarKeyOf(user.id, hash)
    const before = user.avatarKey
    await drive.use().put(key, bytes, { contentType: 'image/webp' })
    await new ChangeProfile().execute(user.id, { avatarKey: key })
    if (before && before !== key) await drive.use().delete(before)
  }
}

/** Back to the initials. */
export async function removeAvatar(user: User): Promise<void> {
  const before = user.avatarKey
  await new ChangeProfile().execute(user.id, { avatarKey: null })
  if (before) await drive.use().delete(before)
}

async function redraw(path: string): Promise<Buffer> {
  try {
    return await sharp(path, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .resize(SIDE, SIDE, { fit: 'cover', position: 'attention' })
      .webp({ quality: 82 })
      .toBuffer()
  } catch {
    throw new PictureUnreadable()
  }
}
