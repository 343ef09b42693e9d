import { roomWords } from '../../words/room-words.tsx'
import { meetingWords } from './meeting-words.ts'
import { packWords } from './pack/pack-words.ts'

/** The words of the meeting come with its screens. */
export const { WithWords, T, useT } = roomWords({ ...meetingWords, ...packWords })
