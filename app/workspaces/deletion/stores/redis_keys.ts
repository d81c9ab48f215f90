import env from '#start/env'
import { redisOptions } from '#config/redis'
import type { WorkspaceStore } from '#workspaces/deletion/workspace_store'

const PATTERN = 'patchbay:*'

/**
 * Limits and caches in Redis: every key of ours names its workspace between colons
 * (docs/guides/isolation.md). Without Redis they live in memory and end by themselves.
 */
export const redisKeyStore: WorkspaceStore = {
  name: 'redis keys',

  async remove({ id, slug }) {
    if (!env.get('REDIS_URL')) return
    const { Redis } = await import('ioredis')
    const redis = new Redis(redisOptions)
    try {
      for await (const keys of redis.scanStream({ match: PATTERN, count: 500 })) {
        const ours = (keys as string[]).filter((key) => names(key, [String(id), slug]))
        if (ours.length > 0) await redis.unlink(...ours)
      }
    } finally {
      redis.disconnect()
    }
  },
}

function names(key: string, own: string[]) {
  return key.split(':').some((part) => own.includes(part))
}
