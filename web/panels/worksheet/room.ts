import { roomWords } from '../../words/room-words.tsx'
import { worksheetWords } from './worksheet-words.ts'

/** The words of the worksheet come with its dialog. */
export const { WithWords, T, useT } = roomWords(worksheetWords)
