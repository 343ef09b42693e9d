import type { WordsTable } from '../../graph/model/language.ts'

/** What the choice of areas on the map says. */
export const groupWords = {
  'group.title': { nl: 'Groeperen', fr: 'Regrouper', en: 'Group' },
  'group.by': {
    nl: 'Zet samen op de kaart',
    fr: 'Mettre ensemble sur la carte',
    en: 'Put together on the map',
  },
  'group.none': { nl: 'niets', fr: 'rien', en: 'nothing' },
  'group.theme': { nl: 'per thema', fr: 'par thème', en: 'by theme' },
  'group.community': {
    nl: 'wie veel met elkaar doet',
    fr: 'ceux qui font beaucoup ensemble',
    en: 'those who do much together',
  },
  'group.employer': { nl: 'per werkgever', fr: 'par employeur', en: 'by employer' },
  'group.place': { nl: 'per plek', fr: 'par lieu', en: 'by place' },
  'group.around': { nl: 'rond {name}', fr: 'autour de {name}', en: 'around {name}' },
  'group.fold': { nl: 'Toon als één', fr: 'Montrer comme un seul', en: 'Show as one' },
  'group.fold-all': { nl: 'Alles als één', fr: 'Tout réunir', en: 'All as one' },
  'group.unfold-all': { nl: 'Alles open', fr: 'Tout déplier', en: 'All open' },
  'group.counted': { nl: '{name} ({count})', fr: '{name} ({count})', en: '{name} ({count})' },
  'group.counting-only': {
    nl: 'Dit komt uit het tellen van lijnen. Of het een groep is, weten alleen zij.',
    fr: 'Ceci vient d’un compte des liens. Eux seuls savent si c’est un groupe.',
    en: 'This comes from counting lines. Whether it is a group, only they know.',
  },
  'group.empty': {
    nl: 'Er zijn nog geen twee actoren om zo samen te zetten.',
    fr: 'Il n’y a pas encore deux acteurs à regrouper ainsi.',
    en: 'There are no two actors yet to put together like this.',
  },
  'group.too-many': {
    nl: 'Op een kaart met meer dan {count} actoren worden geen vlakken getekend. Toon groepen als één.',
    fr: 'Sur une carte de plus de {count} acteurs, les zones ne sont pas dessinées. Montrez des groupes comme un seul.',
    en: 'On a map of more than {count} actors no areas are drawn. Show groups as one.',
  },
} as const satisfies WordsTable
