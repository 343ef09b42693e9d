import type { Meeting } from '../../../graph/meeting/meeting-of.ts'
import { isLanguage } from '../../../graph/model/language.ts'
import type { Language } from '../../../graph/model/language.ts'
import { knownTexts } from '../../../graph/model/value.ts'

/** The languages of a meeting, the one that it was prepared in first. */
export const languagesOf = ({ meeting }: Meeting): readonly Language[] =>
  knownTexts(meeting.fields['languages']).filter(isLanguage)
