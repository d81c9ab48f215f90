import { globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Installation } from '#tests/restore/support/fingerprint'

/** Drops, empties and changes tables; deletes, changes and adds files. */
export async function wreck({ ownerUrl, systemUrl, dataFolder }: Installation) {
  const [owner, system] = [await connect(ownerUrl), await connect(systemUrl)]
  await system.query(`update users set name = 'Mallory'`)
  await system.query('delete from event_deliveries')
  await owner.query('drop table attachments cascade')
  await owner.query('drop table ticket_tags')
  await owner.query('alter table tickets drop column subject')
  await owner.query('drop function current_tenant() cascade')
  await owner.query('drop schema bullmq cascade')
  await Promise.all([owner.end(), system.end()])

  const names = globSync('{files,mails}/**', { cwd: dataFolder })
  const files = names.filter((name) => statSync(join(dataFolder, name)).isFile())
  files.forEach((name, index) => {
    if (index % 3 === 0) rmSync(join(dataFolder, name))
    if (index % 3 === 1) writeFileSync(join(dataFolder, name), 'overwritten')
  })
  mkdirSync(join(dataFolder, 'files/1'), { recursive: true })
  writeFileSync(join(dataFolder, 'files/1/planted.txt'), 'was never there')
}
