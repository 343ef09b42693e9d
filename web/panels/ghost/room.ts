import { roomWords } from '../../words/room-words.tsx'
import { ghostWords } from './ghost-words.ts'

/** The words of a ghost come with its panel. */
export const { WithWords, T, useT } = roomWords(ghostWords)
