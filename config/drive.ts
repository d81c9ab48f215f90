import { join } from 'node:path'
import env from '#start/env'
import { defineConfig, services } from '@adonisjs/drive'

/**
 * Files are private: nothing is served by Drive itself, downloads pass through
 * a controller that asks the ticket's policy. Keys start with the workspace's id.
 */
const driveConfig = defineConfig({
  default: env.get('S3_BUCKET') ? 's3' : 'fs',
  services: {
    fs: services.fs({
      location: join(env.get('PATCHBAY_DATA_DIR'), 'files'),
      serveFiles: false,
      visibility: 'private',
    }),
    s3: services.s3({
      credentials: {
        accessKeyId: env.get('S3_ACCESS_KEY_ID', ''),
        secretAccessKey: env.get('S3_SECRET_ACCESS_KEY', ''),
      },
      region: env.get('S3_REGION', 'us-east-1'),
      endpoint: env.get('S3_ENDPOINT'),
      forcePathStyle: Boolean(env.get('S3_ENDPOINT')),
      // Checksums in trailers are not understood by every server that speaks S3.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      bucket: env.get('S3_BUCKET', ''),
      visibility: 'private',
    }),
  },
})

export default driveConfig

declare module '@adonisjs/drive/types' {
  export interface DriveDisks extends InferDriveDisks<typeof driveConfig> {}
}
