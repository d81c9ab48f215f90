export const string = { type: 'string' } as const
export const nullableString = { type: ['string', 'null'] } as const
export const integer = { type: 'integer' } as const
export const dateTime = { type: 'string', format: 'date-time' } as const

/** An object with exactly these members. */
export function object<Properties extends Record<string, object>>(
  properties: Properties,
  optional: (keyof Properties)[] = []
) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

export const list = (items: object) => ({ type: 'array', items })
export const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })
