import { defineConfig } from 'vite'
import react from '@vitejs/plugin-react'
import adonisjs from '@adonisjs/vite/client'

export default defineConfig({
  plugins: [
    react(),
    adonisjs({ entryPoints: ['inertia/app.tsx'], reload: ['resources/views/**/*.edge'] }),
  ],
  resolve: {
    alias: {
      '~/': `${import.meta.dirname}/inertia/`,
      '@generated': `${import.meta.dirname}/.adonisjs/client/`,
      '@lang': `${import.meta.dirname}/resources/lang`,
    },
  },
  server: {
    // Tests visit workspaces at domains of their own, which Vite's server refuses otherwise.
    allowedHosts: process.env.NODE_ENV === 'test' ? true : undefined,
    watch: { ignored: ['**/storage/**', '**/tmp/**'] },
  },
})
