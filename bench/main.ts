/** `npm run bench` measures requests, `npm run bench -- queue` events and jobs. */
if (process.argv[2] === 'queue') {
  process.argv.splice(2, 1)
  await import('./queue/run.js')
} else {
  await import('./run.js')
}
