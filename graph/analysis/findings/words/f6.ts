import type { WordsTable } from '../../../model/language.ts'

/** F6, often asked, little fed back. */
export const f6Words = {
  'f6.name': {
    nl: 'Vaak bevraagd, weinig teruggekoppeld',
    fr: 'Souvent interrogés, peu de retour',
    en: 'Often asked, little fed back',
  },
  'f6.how': {
    nl: 'Telt per groep en per actor de bevragingen van het voorbije jaar en spreekt vanaf drie, of vanaf wat de kaart instelt. Toont ook hoe vaak er teruggekoppeld werd en wat er gepland is.',
    fr: 'Compte, par public et par acteur, les consultations de l’année écoulée et parle à partir de trois, ou du seuil de la carte. Montre aussi les retours donnés et ce qui est prévu.',
    en: 'Counts the questionings of the past year for each group and actor, and speaks from three, or from what the map sets. Also shows how often feedback followed and what is planned.',
  },
  'f6.title': {
    nl: '{who_first}: {count} keer bevraagd',
    fr: '{who_first}\u202f: {count} consultations',
    en: '{who_first}: questioned {count} times',
  },
  'f6.sentence': {
    nl: '{who_first} werd {count} keer bevraagd in 12 maanden; {told, plural, =0 {terugkoppeling volgde er nog niet} one {# keer volgde terugkoppeling} other {# keer volgde terugkoppeling}}.',
    fr: '{who_first}\u202f: {count} consultations en 12 mois\u202f; {told, plural, =0 {pas encore de retour} one {# retour} other {# retours}}.',
    en: '{who_first} was questioned {count} times in 12 months; {told, plural, =0 {no feedback has followed yet} one {feedback followed once} other {feedback followed # times}}.',
  },
  'f6.step': {
    nl: 'Koppel eerst terug wat er met de antwoorden gebeurde. Sla de volgende bevraging over of leg ze samen.',
    fr: 'Dites d’abord ce qu’on a fait des réponses. Sautez la prochaine consultation ou regroupez-la.',
    en: 'First tell what was done with the answers. Skip the next questioning or combine it.',
  },
  'f6.planned': {
    nl: '{count, plural, one {Er is nog # bevraging gepland.} other {Er zijn nog # bevragingen gepland.}}',
    fr: '{count, plural, one {Encore # consultation prévue.} other {Encore # consultations prévues.}}',
    en: '{count, plural, one {# more questioning is planned.} other {# more questionings are planned.}}',
  },
  'f6.pitfall': {
    nl: 'Dit werkt alleen als iedereen zijn bevragingen noteert: één regel volstaat.',
    fr: 'Cela ne marche que si chacun note ses consultations\u202f: une ligne suffit.',
    en: 'This only works when everybody notes their questionings: one line is enough.',
  },
} as const satisfies WordsTable
