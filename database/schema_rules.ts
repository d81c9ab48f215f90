import type { SchemaRules } from '@adonisjs/lucid/types/schema_generator'

/** How columns become properties in the generated `database/schema.ts`. */
export default {
  types: {
    // The driver reads bigint as a number: ids and counts stay below 2^53.
    bigint: { tsType: 'number', decorators: [{ name: '@column' }] },
  },

  /** Behind `tenant_id` stands what tells the rows of one workspace apart. */
  primaryKey(_table, keys, columns) {
    const columnName = keys.find((key) => key !== 'tenant_id') ?? keys[0]
    const column = columnName && columns[columnName]
    if (!column) return undefined
    return {
      columnName,
      columnInfo: {
        tsType: /int/.test(column.type) ? 'number' : 'string',
        decorators: [{ name: '@column', args: { isPrimary: true } }],
      },
    }
  },
} satisfies SchemaRules
