import { Node } from '@tiptap/core'

/** Somebody whom a text names and who is told of it. */
export interface Mentionable {
  /** `user:7` or `team:7`. */
  id: string
  name: string
}

/** A mention as the server keeps it: `<span data-mention="user:7">@Ann</span>`. */
export const MentionNode = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,

  addAttributes() {
    return {
      id: { default: '', parseHTML: (element) => element.dataset.mention, rendered: false },
      name: {
        default: '',
        parseHTML: (element) => element.textContent?.replace(/^@/, ''),
        rendered: false,
      },
    }
  },

  parseHTML: () => [{ tag: 'span[data-mention]' }],

  renderHTML: ({ node }) => ['span', { 'data-mention': node.attrs.id }, `@${node.attrs.name}`],

  renderText: ({ node }) => `@${node.attrs.name}`,
})
