import { test } from '@japa/runner'
import hash from '@adonisjs/core/services/hash'
import { transaction } from '#foundation/database/transaction'
import { IssueLink } from '#identity/links/actions/issue_link'
import type { LinkPurpose } from '#identity/links/purposes'
import { pathOf } from '#tests/functional/identity/support/links'
import { asGuest } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

/** Links behind which somebody may choose a password. */
const purposes: LinkPurpose[] = ['sign_up', 'sign_in', 'password_reset', 'owner_welcome']

function givenLink(workspace: TestWorkspace, purpose: LinkPurpose, email: string) {
  return inWorkspace(workspace, () =>
    transaction((trx) => {
      const userId = purpose === 'owner_welcome' ? workspace.owner.id : null
      return new IssueLink().execute({ purpose, email, userId }, trx)
    })
  )
}

/** How many passwords were hashed since. */
function countHashes(cleanup: (undo: () => void) => void): () => number {
  let count = 0
  const original = hash.make
  hash.make = (value) => {
    count++
    return original.call(hash, value)
  }
  cleanup(() => void (hash.make = original))
  return () => count
}

test.group('A link that is over', () => {
  test('costs no hash of a password: {$self}')
    .with(purposes)
    .run(async ({ client, assert, cleanup }, purpose) => {
      const workspace = await givenWorkspace()
      const isNew = purpose === 'sign_up' || purpose === 'sign_in'
      const email = isNew ? 'newcomer@quiet.example' : workspace.owner.email
      const link = await givenLink(workspace, purpose, email)
      const path = await inWorkspace(workspace, async () => pathOf(link))
      const guest = await asGuest(client, workspace)
      const send = (to: string) =>
        guest
          .post(to)
          .header('accept', 'application/json')
          .json({ name: 'Newcomer', password: 'a long and quiet password' })

      const hashes = countHashes(cleanup)
      const usedAt = link.expiresAt.minus({ minutes: 1 })
      await inWorkspace(workspace, () => link.merge({ usedAt }).save())
      const refused = await send(path)
      refused.assertStatus(410)
      const forged = await send(`${path.slice(0, -4)}AAAA`)
      assert.include([404, 410], forged.status())
      assert.equal(hashes(), 0)

      await inWorkspace(workspace, () => link.merge({ usedAt: null }).save())
      const used = await send(path)
      assert.notEqual(used.status(), 410)
      assert.equal(hashes(), 1)
    })
})
