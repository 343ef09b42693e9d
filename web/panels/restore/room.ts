import { roomWords } from '../../words/room-words.tsx'
import { restoreWords } from './restore-words.ts'

/** The words of putting back come with its dialog. */
export const { WithWords, T, useT } = roomWords(restoreWords)
