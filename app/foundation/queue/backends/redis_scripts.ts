/** BullMQ's score of a waiting job: its priority times this, plus a running number. */
export const SCORE_OF_PRIORITY = 2 ** 32

/**
 * KEYS: BullMQ's `prioritized`, a hash of last turns. ARGV: the line's first and last turn,
 * then workspaces and how many turns each asks for. Nothing waiting begins a new busy period:
 * all last turns are forgotten.
 */
export const NEXT_TURNS = `
local first, last = tonumber(ARGV[1]), tonumber(ARGV[2])
local score = ${SCORE_OF_PRIORITY}
local head = redis.call('ZRANGEBYSCORE', KEYS[1],
  string.format('%.0f', first * score), string.format('(%.0f', (last + 1) * score),
  'WITHSCORES', 'LIMIT', 0, 1)
local now = first
if head[2] then
  now = math.floor(tonumber(head[2]) / score)
else
  redis.call('DEL', KEYS[2])
end
local turns = {}
for at = 3, #ARGV, 2 do
  local own = tonumber(redis.call('HGET', KEYS[2], ARGV[at]) or 0)
  local turn = math.min(last, math.max(now, own + 1))
  redis.call('HSET', KEYS[2], ARGV[at], math.min(last, turn + tonumber(ARGV[at + 1]) - 1))
  turns[#turns + 1] = turn
end
redis.call('EXPIRE', KEYS[2], 86400)
return turns
`

/** KEYS: BullMQ's `delayed`, `prioritized` and `wait`, the job. ARGV: its id. */
export const WITHDRAW = `
if redis.call('ZREM', KEYS[1], ARGV[1]) == 1 or redis.call('ZREM', KEYS[2], ARGV[1]) == 1
  or redis.call('LREM', KEYS[3], 1, ARGV[1]) == 1 then
  redis.call('DEL', KEYS[4], KEYS[4] .. ':logs')
  return 1
end
return 0
`
