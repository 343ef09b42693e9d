import type { helpWords } from './help-words.ts'

type Word = keyof typeof helpWords

/** A key and what it does. Names of keys are those on a Belgian keyboard in every language. */
type Key = { readonly keys: string; readonly does: Word }

type KeyGroup = { readonly title: Word; readonly keys: readonly Key[] }

/** Every key that Vonk knows, by where it works. */
export const keyGroups: readonly KeyGroup[] = [
  {
    title: 'help.everywhere',
    keys: [
      { keys: 'Ctrl K', does: 'help.search' },
      { keys: 'Ctrl Z', does: 'help.undo' },
      { keys: 'Ctrl Y', does: 'help.redo' },
      { keys: '?', does: 'help.this' },
      { keys: 'Esc', does: 'help.escape' },
    ],
  },
  {
    title: 'help.on-map',
    keys: [
      { keys: '↑ ↓ ← →', does: 'help.arrows' },
      { keys: 'Enter', does: 'help.open' },
      { keys: 'Space', does: 'help.more' },
    ],
  },
  {
    title: 'help.in-line',
    keys: [
      { keys: 'Enter', does: 'help.enter' },
      { keys: 'Tab', does: 'help.kind' },
      { keys: 'A … Z', does: 'help.letters' },
    ],
  },
  {
    title: 'help.in-table',
    keys: [
      { keys: 'Enter', does: 'help.write' },
      { keys: 'Ctrl C', does: 'help.copy' },
      { keys: 'Ctrl V', does: 'help.paste' },
      { keys: 'Space', does: 'help.tick' },
      { keys: 'Ctrl D', does: 'help.fill' },
      { keys: 'Delete', does: 'help.empty' },
    ],
  },
]
