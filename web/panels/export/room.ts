import { roomWords } from '../../words/room-words.tsx'
import { dialogWords } from './dialog-words.ts'

/** The words of saving a file come with its dialog. */
export const { WithWords, T, useT } = roomWords(dialogWords)
