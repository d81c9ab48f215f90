#!/bin/sh
# Makes the secrets of docker-compose.yml, one file each, in deploy/secrets. A file that is there
# is kept, so it can be run again. Keep app_key with the backups: without it neither sessions nor
# second factors can be read again.
set -eu
umask 077
folder="$(dirname "$0")/secrets"
mkdir -p "$folder"
cd "$folder"

make() { [ -s "$1" ] || head -c 24 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n' > "$1"; }
write() { [ -s "$1" ] || printf '%s' "$2" > "$1"; }

for name in app_key metrics_token meilisearch_key redis_password minio_password \
  postgres_password postgres_owner_password postgres_app_password postgres_system_password; do
  make "$name"
done
for role in owner app system; do
  write "database_${role}_url" \
    "postgres://patchbay_$role:$(cat "postgres_${role}_password")@postgres:5432/patchbay"
done
write redis_url "redis://:$(cat redis_password)@redis:6379/0"
write minio_user patchbay
# A mail server of your own: smtp://user:password@mail.example.com:587
write smtp_url smtp://mailpit:1025

# The containers read them as users of their own, and nobody else is in this folder.
chmod 755 .
chmod 444 ./*
