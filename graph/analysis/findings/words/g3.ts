import type { WordsTable } from '../../../model/language.ts'

/** G3, same subject, far apart. */
export const g3Words = {
  'g3.name': {
    nl: 'Zelfde thema en mensen, ver uit elkaar',
    fr: 'Même thème, même public, mais éloignés',
    en: 'Same subject and people, far apart',
  },
  'g3.how': {
    nl: 'Zoekt actoren die op hetzelfde thema werken, voor dezelfde groep of op dezelfde plek, zonder contact en zonder gemeenschappelijke partner. Zeldzame thema’s wegen zwaarder. Bewoners worden niet genoemd.',
    fr: 'Cherche des acteurs qui travaillent sur le même thème, pour le même public ou au même lieu, sans contact ni partenaire commun. Les thèmes rares comptent plus. Les habitants ne sont pas nommés.',
    en: 'Looks for actors who work on the same theme, for the same group or at the same place, without contact and without a partner in common. Rare themes weigh more. Residents are not named.',
  },
  'g3.gap.title': {
    nl: '{ends}',
    fr: '{ends}',
    en: '{ends}',
  },
  'g3.gap.sentence': {
    nl: '{ends} werken allebei rond {themes}{groups, plural, =0 {} other { voor {people}}}. Tussen hen is nog geen contact en geen gemeenschappelijke partner bekend.',
    fr: '{ends} travaillent sur le même thème\u202f: {themes}{groups, plural, =0 {} other { (public\u202f: {people})}}. Aucun contact ni partenaire commun n’est connu entre eux.',
    en: '{ends} both work on {themes}{groups, plural, =0 {} other { for {people}}}. No contact and no partner in common is known between them yet.',
  },
  'g3.gap.step': {
    nl: 'Stel een kennismaking voor rond één concreet geval of één activiteit, geen nieuw overleg.',
    fr: 'Proposez de faire connaissance autour d’un cas concret ou d’une activité, pas une nouvelle concertation.',
    en: 'Suggest getting to know each other around one concrete case or activity, not a new consultation.',
  },
  'g3.gap.possible': {
    nl: '{themes}',
    fr: '{themes}',
    en: '{themes}',
  },
  'g3.gap.pitfall': {
    nl: 'Niet elke opening moet dicht: elke lijn vraagt tijd.',
    fr: 'Il ne faut pas combler chaque vide\u202f: chaque lien demande du temps.',
    en: 'Not every opening must be closed: every line takes time.',
  },
  'g3.question.title': {
    nl: '{ends}: is er contact?',
    fr: '{ends}\u202f: un contact\u202f?',
    en: '{ends}: is there contact?',
  },
  'g3.question.sentence': {
    nl: '{ends} werken allebei rond {themes}{groups, plural, =0 {} other { voor {people}}}. Of er contact is, weten we nog niet.',
    fr: '{ends} travaillent sur le même thème\u202f: {themes}{groups, plural, =0 {} other { (public\u202f: {people})}}. Nous ne savons pas encore s’il y a un contact.',
    en: '{ends} both work on {themes}{groups, plural, =0 {} other { for {people}}}. Whether there is contact, we do not know yet.',
  },
  'g3.question.step': {
    nl: 'Vraag het aan één van beide.',
    fr: 'Demandez-le à l’un des deux.',
    en: 'Ask one of the two.',
  },
  'g3.question.possible': {
    nl: '{themes}',
    fr: '{themes}',
    en: '{themes}',
  },
  'g3.question.pitfall': {
    nl: 'Niet gevraagd is iets anders dan geen contact.',
    fr: 'Non demandé n’est pas sans contact.',
    en: 'Not asked is something else than no contact.',
  },
} as const satisfies WordsTable
