import { defineConfig } from '@adonisjs/core/bodyparser'

export default defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  form: {
    convertEmptyStringsToNull: true,
    types: ['application/x-www-form-urlencoded'],
  },
  json: {
    convertEmptyStringsToNull: true,
    types: ['application/json'],
  },
  multipart: {
    /** The uploads middleware does it. */
    autoProcess: false,
    convertEmptyStringsToNull: true,
    processManually: [],
    /** Ten files of the largest allowed size, and the fields around them. */
    limit: '110mb',
    types: ['multipart/form-data'],
  },
})
