import { flag, refs, text } from '../fields.ts'
import { actorKinds, kindNames } from '../names.ts'
import { relationFields } from '../shared-fields.ts'
import type { TypeTable } from '../spec.ts'

const why = text({
  nl: 'waarom, in één zin',
  fr: 'pourquoi, en une phrase',
  en: 'why, in one sentence',
})

/** From agenda item to decision to action, and who is needed for it. */
export const meetingTypes: TypeTable<'DISCUSSES' | 'LED_TO' | 'RESPONSIBLE_FOR' | 'INVITED_TO'> = {
  DISCUSSES: {
    label: { nl: 'bespreekt', fr: 'traite de', en: 'discusses' },
    reverse: { nl: 'wordt besproken in', fr: 'est traité dans', en: 'is discussed in' },
    help: {
      nl: 'Waarover een agendapunt gaat.',
      fr: 'Ce dont traite un point à l’ordre du jour.',
      en: 'What an agenda item is about.',
    },
    directed: true,
    from: ['agenda_item'],
    to: kindNames,
    fields: { why, ...relationFields },
  },
  LED_TO: {
    label: { nl: 'leidde tot', fr: 'a mené à', en: 'led to' },
    reverse: { nl: 'komt voort uit', fr: 'découle de', en: 'came out of' },
    help: {
      nl: 'Van agendapunt naar beslissing, van beslissing naar actie.',
      fr: 'Du point à la décision, de la décision à l’action.',
      en: 'From agenda item to decision, from decision to action.',
    },
    directed: true,
    from: ['agenda_item', 'decision'],
    to: ['decision', 'action'],
    fields: { why, ...relationFields },
  },
  RESPONSIBLE_FOR: {
    label: { nl: 'trekt', fr: 'porte', en: 'is responsible for' },
    reverse: { nl: 'wordt getrokken door', fr: 'est portée par', en: 'is carried by' },
    help: {
      nl: 'De ene actor die deze actie trekt.',
      fr: 'Le seul acteur qui porte cette action.',
      en: 'The one actor that carries this action.',
    },
    directed: true,
    from: actorKinds,
    to: ['action'],
    fields: { why, ...relationFields },
  },
  INVITED_TO: {
    label: { nl: 'is uitgenodigd op', fr: 'est invité à', en: 'is invited to' },
    reverse: { nl: 'heeft als genodigde', fr: 'a pour invité', en: 'has invited' },
    help: {
      nl: 'Wie er nodig is, en voor welk agendapunt.',
      fr: 'Qui est nécessaire, et pour quel point.',
      en: 'Who is needed, and for which agenda item.',
    },
    directed: true,
    from: actorKinds,
    to: ['meeting'],
    fields: {
      items: refs(['agenda_item'], {
        nl: 'voor welke punten',
        fr: 'pour quels points',
        en: 'for which items',
      }),
      preRound: text({
        nl: 'wat deze actor vooraf zei',
        fr: 'ce que cet acteur a dit au préalable',
        en: 'what this actor said beforehand',
      }),
      informed: flag({
        nl: 'wordt op de hoogte gehouden',
        fr: 'est tenu informé',
        en: 'is kept informed',
      }),
      why,
      whyOther: text({
        nl: 'waarom, in de andere taal',
        fr: 'pourquoi, dans l’autre langue',
        en: 'why, in the other language',
      }),
      benefitForActor: text({
        nl: 'wat het deze actor oplevert',
        fr: 'ce que cet acteur y gagne',
        en: 'what is in it for this actor',
      }),
      ...relationFields,
    },
  },
}
