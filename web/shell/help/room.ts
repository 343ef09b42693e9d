import { roomWords } from '../../words/room-words.tsx'
import { helpWords } from './help-words.ts'

/** The words of the help come with it. */
export const { WithWords, T, useT } = roomWords(helpWords)
