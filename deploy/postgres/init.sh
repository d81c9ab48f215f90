#!/bin/sh
# Makes roles and database at the first start of the PostgreSQL container, with passwords from
# Docker secrets. Patchbay's one-shot service `migrate` does the rest.
set -eu

password() { cat "/run/secrets/postgres_$1_password"; }

psql --username "$POSTGRES_USER" --no-password \
  -v owner_password="$(password owner)" \
  -v app_password="$(password app)" \
  -v system_password="$(password system)" \
  -f /patchbay/roles.sql
