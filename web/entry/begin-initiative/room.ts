import { roomWords } from '../../words/room-words.tsx'
import { beginWords } from './begin-words.ts'

/** The words of a new initiative come with its form. */
export const { WithWords, T, useT } = roomWords(beginWords)
