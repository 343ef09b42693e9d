import type { WordsTable } from '../../../model/language.ts'

/** G6, a need without an answer. */
export const g6Words = {
  'g6.name': {
    nl: 'Nood zonder antwoord',
    fr: 'Un besoin sans réponse',
    en: 'Need without an answer',
  },
  'g6.how': {
    nl: 'Legt de genoemde noden naast de initiatieven die starten of lopen. Spreekt als geen ervan op hetzelfde thema voor dezelfde groep werkt.',
    fr: 'Compare les besoins exprimés et les initiatives qui démarrent ou sont en cours. Parle si aucune ne travaille sur le même thème pour le même public.',
    en: 'Lays the voiced needs beside the initiatives that start or run. Speaks when none of them works on the same theme for the same group.',
  },
  'g6.title': {
    nl: '{need}',
    fr: '{need}',
    en: '{need}',
  },
  'g6.sentence': {
    nl: '‘{need}’ is genoemd. Geen lopend initiatief pakt dit op.{actors, plural, =0 {} other { Wel bezig met dit thema: {names}.}}',
    fr: '«\u202f{need}\u202f»\u202f: ce besoin a été exprimé. Aucune initiative en cours n’y répond.{actors, plural, =0 {} other { Actifs sur ce thème\u202f: {names}.}}',
    en: '“{need}” was voiced. No running initiative takes it up.{actors, plural, =0 {} other { Active on this theme: {names}.}}',
  },
  'g6.step': {
    nl: 'Kijk eerst wat er al is: een bestaand aanbod is misschien een half antwoord.',
    fr: 'Regardez d’abord ce qui existe\u202f: une offre existante est peut-être une demi-réponse.',
    en: 'Look first at what is there already: an existing offer may be half an answer.',
  },
  'g6.said': {
    nl: 'Gehoord {date_on}.',
    fr: 'Entendu {date_on}.',
    en: 'Heard {date_on}.',
  },
  'g6.undated': {
    nl: 'Wanneer dit gehoord is, staat er niet bij.',
    fr: 'La date n’est pas indiquée.',
    en: 'When this was heard was not noted.',
  },
  'g6.source': {
    nl: 'Bron: {source}.',
    fr: 'Source\u202f: {source}.',
    en: 'Source: {source}.',
  },
  'g6.pitfall': {
    nl: 'Wat één professional één keer zei, is nog geen nood van bewoners. Een nood gaat over een groep, nooit over een persoon.',
    fr: 'Ce qu’un professionnel a dit une fois n’est pas encore un besoin des habitants. Un besoin concerne un groupe, jamais une personne.',
    en: 'What one professional said once is not a need of residents yet. A need is about a group, never about a person.',
  },
} as const satisfies WordsTable
