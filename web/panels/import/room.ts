import { roomWords } from '../../words/room-words.tsx'
import { dialogWords } from './dialog-words.ts'

/** The words of reading files in come with its dialog. */
export const { WithWords, T, useT } = roomWords(dialogWords)
