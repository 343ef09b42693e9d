import { createIntl } from '@formatjs/intl'
import type { Finding } from '../analysis/findings/finding.ts'
import { sayFinding } from '../analysis/findings/words/say-finding.ts'
import type { Change } from '../change/change.ts'
import type { Entity, Relation } from '../model/element.ts'
import { newId } from '../model/ids.ts'
import type { Id } from '../model/ids.ts'
import type { Language } from '../model/language.ts'
import { fitting } from '../model/short-text.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Fields } from '../model/value.ts'
import { agendaWords } from './agenda-words.ts'
import { proposeInvitations } from './invite.ts'
import type { CardItem } from './invite.ts'
import type { Proposal } from './proposal.ts'
import { isSuccess } from './propose-cards.ts'
import { subkindOf, templates } from './templates.ts'
import type { AgendaPart, Template } from './templates.ts'

/** What somebody chose for a meeting before anything is drafted. */
export type Plan = {
  readonly name: string
  readonly date: string
  readonly template: Template
  /** The language that it is prepared in, and the other one that it is held in; null: one only. */
  readonly language: Language
  readonly other: Language | null
  readonly cards: readonly Finding[]
  /** Who sits in too many consultations already (domain §3.4, B6). */
  readonly burdened?: readonly Id[]
}

export type Drafted = { readonly id: Id; readonly changes: readonly Change[] }

type Sentence = keyof typeof agendaWords

const say = (id: Sentence, language: Language, values: { [name: string]: string } = {}): string =>
  fitting(
    createIntl({ locale: language, messages: { [id]: agendaWords[id][language] } }).formatMessage(
      { id },
      values,
    ),
  )

/** What an item about a card asks: of a success what makes it work, of a question what is known, else of its step. */
const questionOf = (finding: Finding, snapshot: Snapshot, language: Language): string => {
  const { title } = sayFinding(finding, snapshot, language)
  if (isSuccess(finding)) return say('agenda.success', language, { title })
  return finding.category === 'question'
    ? say('agenda.question', language, { title })
    : say('agenda.card', language, { title })
}

/**
 * A whole meeting from the map (domain §4.1): the items of its template with their minutes, an item a card, who is
 * needed for which and why. What only a person can say, such as the mandate, stays empty.
 */
export const draftMeeting = (snapshot: Snapshot, plan: Plan, today: string): Drafted => {
  const { template, language, other, cards } = plan
  const id = newId()
  const create = (element: Entity | Relation): Change => ({ op: 'create', element })
  const both = (field: string, sentence: (language: Language) => string): Fields => ({
    [field]: sentence(language),
    ...(other !== null && { [`${field}Other`]: sentence(other) }),
  })
  const meeting: Entity = {
    id,
    kind: 'meeting',
    fields: {
      name: plan.name,
      subkind: subkindOf[template],
      date: plan.date,
      languages: [language, ...(other === null ? [] : [other])],
    },
  }
  const items: Entity[] = []
  const cardItems: CardItem[] = []
  const add = (fields: Fields, minutes: number): Id => {
    const item: Entity = {
      id: newId(),
      kind: 'agenda_item',
      fields: { meetingId: id, order: items.length + 1, minutes, ...fields },
    }
    items.push(item)
    return item.id
  }
  const parts: readonly (readonly [AgendaPart, number])[] = templates[template]
  for (const [part, minutes] of parts)
    if (part === 'cards' && cards.length > 0)
      for (const finding of cards) {
        const item = add(
          {
            ...both('question', (each) => questionOf(finding, snapshot, each)),
            findings: [finding.id],
            level: 'advise',
          },
          Math.max(5, Math.round(minutes / cards.length / 5) * 5),
        )
        cardItems.push({ item, finding })
      }
    else
      add(
        both('question', (each) => say(`agenda.${part}`, each)),
        minutes,
      )
  const invitations = proposeInvitations(
    snapshot,
    cardItems,
    plan.date || today,
    plan.burdened,
  ).map((each) => create(invitation(id, each, snapshot, plan)))
  return { id, changes: [create(meeting), ...items.map(create), ...invitations] }
}

const invitation = (
  meeting: Id,
  { actor, items, speaksFor, finding, informed, benefit, keen }: Proposal,
  snapshot: Snapshot,
  { language, other }: Plan,
): Relation => {
  const why = (each: Language): string =>
    say(speaksFor === null ? 'invite.why' : 'invite.voice', each, {
      title: sayFinding(finding, snapshot, each).title,
    })
  const gain = (each: Language): string => benefit || (keen ? say('invite.spark', each) : '')
  return {
    id: newId(),
    type: 'INVITED_TO',
    from: actor,
    to: meeting,
    fields: {
      items: [...items],
      why: why(language),
      ...(other !== null && { whyOther: why(other) }),
      ...(gain(language) !== '' && { benefitForActor: gain(language) }),
      ...(informed && { informed: true }),
    },
  }
}
