import { roomWords } from '../../words/room-words.tsx'
import { tourWords } from './tour-words.ts'

/** The words of the tour come with the page of a map. */
export const { WithWords, useT } = roomWords(tourWords)
