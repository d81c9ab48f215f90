import { defineConfig } from '@adonisjs/transmit'

export default defineConfig({
  pingInterval: '25s',
  transport: null,
})
