import vine from '@vinejs/vine'
import { maxFileBytes } from '#config/uploads'

/** SVG is left out: it is a program, and needs no camera. */
const extnames = ['png', 'jpg', 'jpeg', 'webp', 'gif', 'avif']

export const avatarValidator = vine.create({
  files: vine
    .array(vine.file({ size: maxFileBytes, extnames }))
    .minLength(1)
    .maxLength(1),
})
