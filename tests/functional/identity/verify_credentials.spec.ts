import { test } from '@japa/runner'
import { VerifyCredentials } from '#identity/actions/verify_credentials'
import { givenWorkspace, inWorkspace, PASSWORD } from '#tests/helpers/workspaces'

/** The shortest of some runs, as the machine has other things to do as well. */
async function timeOf(email: string): Promise<number> {
  const times = []
  for (let i = 0; i < 4; i++) {
    const start = performance.now()
    await new VerifyCredentials().execute(email, 'wrong').catch(() => {})
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

test.group('Credentials', () => {
  test('are right in any spelling of the address', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const user = await new VerifyCredentials().execute(' AGENT@Test.Example ', PASSWORD)
      assert.equal(user.id, workspace.agent.id)
    })
  })

  test('take as long for nobody as for somebody', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      await workspace.otherCustomer.merge({ password: null }).save()
      const somebody = await timeOf('agent@test.example')
      for (const email of ['nobody@test.example', 'othercustomer@test.example']) {
        const nobody = await timeOf(email)
        assert.isAbove(nobody, somebody / 2)
        assert.isBelow(nobody, somebody * 2)
      }
    })
  })

  test('of one workspace do not open another', async ({ assert }) => {
    const [acme, vektor] = [await givenWorkspace(), await givenWorkspace()]
    await inWorkspace(vektor, async () => {
      await vektor.agent.merge({ password: null }).save()
      await assert.rejects(() => new VerifyCredentials().execute(acme.agent.email, PASSWORD))
    })
  })
})
