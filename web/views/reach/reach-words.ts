import type { WordsTable } from '../../../graph/model/language.ts'

/** What the view of reach says. */
export const reachWords = {
  'reach.title': { nl: 'Bereik', fr: 'Portée', en: 'Reach' },
  'reach.lead': {
    nl: 'Voor elke groep in de buurt: wie er voor haar is, wie haar stem inbrengt, waar en langs welke weg. Een lege rij is een vraag, geen oordeel.',
    fr: 'Pour chaque public du quartier\u202f: qui s’y consacre, qui porte sa voix, où et par quel canal. Une ligne vide est une question, pas un jugement.',
    en: 'For each group in the neighbourhood: who is there for it, who brings in its voice, where and by what means. An empty row is a question, no judgement.',
  },
  'reach.none': {
    nl: 'Er staat nog geen groep bewoners op de kaart. Noteer bij een actor voor wie die er is.',
    fr: 'La carte ne compte encore aucun public. Notez auprès d’un acteur pour qui il est là.',
    en: 'There is no group of residents on the map yet. Note with an actor whom it is there for.',
  },
  'reach.group': { nl: 'Groep', fr: 'Public', en: 'Group' },
  'reach.actors': { nl: 'Wie is er voor haar', fr: 'Qui s’y consacre', en: 'Who is there for it' },
  'reach.voices': { nl: 'Wie spreekt voor haar', fr: 'Qui porte sa voix', en: 'Who speaks for it' },
  'reach.initiatives': { nl: 'Initiatieven', fr: 'Initiatives', en: 'Initiatives' },
  'reach.places': {
    nl: 'Waar, langs welke weg, in welke taal',
    fr: 'Où, par quel canal, en quelle langue',
    en: 'Where, by what means, in which language',
  },
  'reach.nobody': {
    nl: 'nog niemand genoteerd',
    fr: 'personne n’est encore noté',
    en: 'nobody noted yet',
  },
  'reach.alone': {
    nl: 'alleen actoren zonder lijnen',
    fr: 'seulement des acteurs sans liens',
    en: 'only actors without lines',
  },
  'reach.formal': {
    nl: 'alleen formele actoren',
    fr: 'seulement des acteurs formels',
    en: 'only formal actors',
  },
  'reach.no-initiative': {
    nl: 'geen initiatief noemt haar',
    fr: 'aucune initiative ne le nomme',
    en: 'no initiative names it',
  },
  'reach.elsewhere': {
    nl: 'niet genoteerd als groep van de buurt',
    fr: 'pas noté comme public du quartier',
    en: 'not noted as a group of the area',
  },
} as const satisfies WordsTable
