import { test } from '@japa/runner'
import hash from '@adonisjs/core/services/hash'
import { VerifyCredentials } from '#identity/actions/verify_credentials'
import { givenWorkspace, inWorkspace, PASSWORD } from '#tests/helpers/workspaces'

/** The parameters of a hash in PHC form, which decide how long it takes: `$scrypt$n=…,r=…,p=…`. */
function strengthOf(stored: string): string {
  return stored.split('$').slice(0, 3).join('$')
}

test.group('Credentials', () => {
  test('are right in any spelling of the address', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const user = await new VerifyCredentials().execute(' AGENT@Test.Example ', PASSWORD)
      assert.equal(user.id, workspace.agent.id)
    })
  })

  test('cost one hash of the same strength, whoever asks', async ({ assert, cleanup }) => {
    const workspace = await givenWorkspace()
    const verified: string[] = []
    const verify = hash.verify.bind(hash)
    hash.verify = (stored, password) => {
      verified.push(strengthOf(stored))
      return verify(stored, password)
    }
    cleanup(() => {
      hash.verify = verify
    })
    await inWorkspace(workspace, async () => {
      await workspace.otherCustomer.merge({ password: null }).save()
      for (const email of ['agent', 'nobody', 'othercustomer']) {
        const guess = new VerifyCredentials().execute(`${email}@test.example`, 'not the password')
        await assert.rejects(() => guess)
      }
    })
    assert.lengthOf(verified, 3)
    assert.lengthOf(new Set(verified), 1)
  })

  test('of one workspace do not open another', async ({ assert }) => {
    const [acme, vektor] = [await givenWorkspace(), await givenWorkspace()]
    await inWorkspace(vektor, async () => {
      await vektor.agent.merge({ password: null }).save()
      await assert.rejects(() => new VerifyCredentials().execute(acme.agent.email, PASSWORD))
    })
  })
})
