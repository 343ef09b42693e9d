import type { WordsTable } from '../../../model/language.ts'

/** F4, funding runs out. */
export const f4Words = {
  'f4.name': {
    nl: 'Financiering loopt af',
    fr: 'Le financement se termine',
    en: 'Funding runs out',
  },
  'f4.how': {
    nl: 'Kijkt welke initiatieven binnen een jaar het einde van hun financiering bereiken, en welke noden en groepen dan geen ander lopend initiatief meer hebben.',
    fr: 'Regarde quelles initiatives arrivent au bout de leur financement dans l’année, et quels besoins et publics n’auraient alors plus d’autre initiative en cours.',
    en: 'Looks which initiatives reach the end of their funding within a year, and which needs and groups then have no other running initiative.',
  },
  'f4.title': {
    nl: '{initiative}: gefinancierd {until_until}',
    fr: '{initiative}\u202f: financement {until_until}',
    en: '{initiative}: funded {until_until}',
  },
  'f4.sentence': {
    nl: '{initiative} is gefinancierd {until_until} (nog {days, plural, one {# dag} other {# dagen}}).{groups, plural, =0 {} other { Daarna heeft geen ander initiatief op de kaart nog aandacht voor {served}.}}{needs, plural, =0 {} one { Een genoemde nood blijft dan zonder antwoord.} other { # genoemde noden blijven dan zonder antwoord.}}',
    fr: 'Financement {initiative_of}\u202f: {until_until} (encore {days, plural, one {# jour} other {# jours}}).{groups, plural, =0 {} other { Ensuite, aucune autre initiative de la carte ne touche {groups, plural, one {ce public} other {ces publics}}\u202f: {served}.}}{needs, plural, =0 {} one { Un besoin exprimé reste alors sans réponse.} other { # besoins exprimés restent alors sans réponse.}}',
    en: '{initiative} is funded {until_until} ({days, plural, one {# day} other {# days}} to go).{groups, plural, =0 {} other { After that no other initiative on the map is there for {served}.}}{needs, plural, =0 {} one { One voiced need then stays without an answer.} other { # voiced needs then stay without an answer.}}',
  },
  'f4.step': {
    nl: 'Beslis nu samen: verankeren, doorgeven of goed afronden.',
    fr: 'Décidez ensemble dès maintenant\u202f: ancrer, transmettre ou bien clôturer.',
    en: 'Decide together now: anchor it, hand it over, or close it well.',
  },
  'f4.pitfall': {
    nl: 'Wie geen einddatum heeft genoteerd, verschijnt hier niet.',
    fr: 'Qui n’a pas noté de date de fin n’apparaît pas ici.',
    en: 'Whoever has noted no end date does not appear here.',
  },
} as const satisfies WordsTable
