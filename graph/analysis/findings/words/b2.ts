import type { WordsTable } from '../../../model/language.ts'

/** B2, who is needed. */
export const b2Words = {
  'b2.name': {
    nl: 'Wie nodig is en wie liever op de hoogte blijft',
    fr: 'Qui est nécessaire, qui préfère être informé',
    en: 'Who is needed, who prefers to be informed',
  },
  'b2.how': {
    nl: 'Legt wat het doel nodig heeft naast wat de leden aanbieden. Kijkt ook wie zelf zegt liever op de hoogte te blijven en niets inbrengt wat nodig is.',
    fr: 'Compare ce dont le but a besoin et ce que les membres offrent. Regarde aussi qui dit préférer être informé et n’apporte rien de ce qu’il faut.',
    en: 'Lays what the goal needs beside what the members offer. Also looks at who says that being informed is enough and brings nothing of what is needed.',
  },
  'b2.missing.title': {
    nl: '{team}: wie ontbreekt nog?',
    fr: '{team}\u202f: qui manque encore\u202f?',
    en: '{team}: who is still missing?',
  },
  'b2.missing.sentence': {
    nl: 'Het doel {team_of} vraagt {assets}; geen lid biedt dat aan.{suppliers, plural, =0 {} other { Wel op de kaart: {names}.}}{leaving, plural, =0 {} other { Liever op de hoogte dan aan tafel: {released}.}}',
    fr: 'Pour le but {team_of}, il faut {assets}\u202f; aucun membre ne l’offre.{suppliers, plural, =0 {} other { Sur la carte\u202f: {names}.}}{leaving, plural, =0 {} other { Plutôt au courant qu’à la table\u202f: {released}.}}',
    en: 'The goal {team_of} needs {assets}; no member offers that.{suppliers, plural, =0 {} other { On the map: {names}.}}{leaving, plural, =0 {} other { Rather informed than at the table: {released}.}}',
  },
  'b2.missing.step': {
    nl: '{suppliers, plural, =0 {Vraag de leden wie dit kan inbrengen.} other {Nodig één van hen uit, met de vraag wat meedoen oplevert.}}',
    fr: '{suppliers, plural, =0 {Demandez aux membres qui pourrait l’apporter.} other {Invitez-en un, en demandant ce qu’il y gagnerait.}}',
    en: '{suppliers, plural, =0 {Ask the members who could bring this.} other {Invite one of them, and ask what taking part would bring.}}',
  },
  'b2.missing.pitfall': {
    nl: 'Wie de stem van bewoners inbrengt, is niet zomaar te vervangen door een ander.',
    fr: 'Qui porte la voix des habitants ne se remplace pas par n’importe qui.',
    en: 'Whoever brings the voice of residents cannot simply be replaced by another.',
  },
  'b2.release.title': {
    nl: '{team}: liever op de hoogte',
    fr: '{team}\u202f: plutôt être au courant',
    en: '{team}: rather kept informed',
  },
  'b2.release.sentence': {
    nl: '{released} {leaving, plural, one {blijft} other {blijven}} liever op de hoogte {team_of} dan aan tafel te zitten.',
    fr: 'Pour {released}, être au courant {team_of} suffit plutôt que d’y siéger.',
    en: '{released} would rather be kept informed {team_of} than sit at the table.',
  },
  'b2.release.step': {
    nl: 'Dank wie wil wisselen, en spreek af hoe het nieuws doorkomt.',
    fr: 'Remerciez qui veut changer de place, et convenez de la façon de rester au courant.',
    en: 'Thank whoever wants to change places, and agree how the news will come through.',
  },
  'b2.release.pitfall': {
    nl: 'Dit is goed nieuws: het geeft tijd terug.',
    fr: 'C’est une bonne nouvelle\u202f: cela libère du temps.',
    en: 'This is good news: it gives time back.',
  },
} as const satisfies WordsTable
