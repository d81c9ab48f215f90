import { createHash } from 'node:crypto'
import { inject } from '@adonisjs/core'
import sharp from 'sharp'
import drive from '@adonisjs/drive/services/main'
import { inTurn, mostPixels } from '#foundation/pictures/in_turn'
import type User from '#identity/models/user'
import { logoKeyOf } from '#tenancy/logo'
import type Tenant from '#tenancy/models/tenant'
import { ChangeWorkspace } from '#workspaces/settings/actions/change_workspace'
import LogoUnreadable from '#workspaces/settings/exceptions/logo_unreadable'

const LONGEST_SIDE = 512

const FORMATS = ['png', 'jpeg', 'webp']

/**
 * Gives a workspace a logo, drawn anew from the pixels of an uploaded picture: no byte of the
 * file itself is ever served. PNG, as mail programs show no WebP.
 *
 * @throws LogoUnreadable
 */
@inject()
export class ReplaceLogo {
  constructor(protected changeWorkspace: ChangeWorkspace) {}

  async execute(tenant: Tenant, path: string, actor: User): Promise<void> {
    const bytes = await inTurn(() => redraw(path))
    const hash = createHash('sha256').update(bytes).digest('hex')
    const key = logoKeyOf(tenant.id, hash)
    if (key === tenant.logoKey) return
    await drive.use().put(key, bytes, { contentType: 'image/png' })
    await this.changeWorkspace.execute({ logoKey: key }, actor)
    if (tenant.logoKey) await drive.use().delete(tenant.logoKey)
  }

  async remove(tenant: Tenant, actor: User): Promise<void> {
    if (!tenant.logoKey) return
    await this.changeWorkspace.execute({ logoKey: null }, actor)
    await drive.use().delete(tenant.logoKey)
  }
}

async function redraw(path: string): Promise<Buffer> {
  try {
    const picture = sharp(path, { limitInputPixels: mostPixels, failOn: 'error' })
    const { format } = await picture.metadata()
    if (!FORMATS.includes(format)) throw new LogoUnreadable()
    return await picture
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 9 })
      .toBuffer()
  } catch {
    throw new LogoUnreadable()
  }
}
