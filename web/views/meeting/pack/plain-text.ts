import { sayDate } from '../../../../graph/analysis/findings/words/dates.ts'
import { sayFinding } from '../../../../graph/analysis/findings/words/say-finding.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { nameIn } from '../../../../graph/model/naming.ts'
import { knownText } from '../../../../graph/model/value.ts'
import { cardsIn } from './pack-of.ts'
import type { Pack, PackGuest, Typed } from './pack-of.ts'
import type { SayPack } from './say-in.ts'

/** The pack as text for a mail: what for, the agenda, who is asked and why, what works, what we talk about. */
export const plainText = (
  pack: Pack,
  language: Language,
  first: Language,
  say: SayPack,
): string => {
  const said = ({ first: typed, other }: Typed): string =>
    language === first || other === '' ? typed : other
  const { meeting, snapshot, items, strengths } = pack
  const date = knownText(meeting.fields['date']) ?? ''
  const guest = ({ entity, why }: PackGuest): string => {
    const name = entity === null ? say('pack.unnamed') : nameIn(entity, language)
    return said(why) === '' ? `- ${name}` : `- ${name} – ${said(why)}`
  }
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title.toLocaleUpperCase(language), ...lines]
  const cards = cardsIn(pack).map((card) => {
    const { title, sentence, step } = sayFinding(card, snapshot, language)
    const small = say('pack.pair', { name: say('pack.step'), value: step })
    return `- ${title}. ${sentence} ${small}`
  })
  return [
    nameIn(meeting, language),
    ...(date === '' ? [] : [sayDate(date, language).alone]),
    ...part(say('pack.purpose'), [said(pack.purpose)].filter(Boolean)),
    ...part(say('pack.can-decide'), [said(pack.canDecide)].filter(Boolean)),
    ...part(
      say('pack.agenda'),
      items.map(
        ({ question, minutes }, nth) =>
          `${nth + 1}. ${said(question)} (${say('pack.minutes', { minutes })})`,
      ),
    ),
    ...part(say('pack.invited'), pack.guests.map(guest)),
    ...part(say('pack.informed'), pack.informed.map(guest)),
    ...part(
      say('pack.works'),
      strengths.map((finding) => `- ${sayFinding(finding, snapshot, language).sentence}`),
    ),
    ...part(say('pack.cards'), cards),
    ...part(say('pack.data'), [say('pack.data-what')]),
  ].join('\n')
}
