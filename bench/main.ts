/** `npm run bench` measures requests, `-- queue` events and jobs, `-- mail` mails that come in. */
const [, , subject] = process.argv
if (subject === 'queue' || subject === 'mail') {
  process.argv.splice(2, 1)
  await import(`./${subject}/run.js`)
} else {
  await import('./run.js')
}
