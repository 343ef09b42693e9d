import type { WordsTable } from '../../../model/language.ts'

/** Q3, a dandelion. */
export const q3Words = {
  'q3.name': {
    nl: 'Paardenbloem',
    fr: 'Pissenlit',
    en: 'Dandelion',
  },
  'q3.how': {
    nl: 'Kijkt of de meeste lijnen van één bron komen, of dat iemand vijf buren of meer heeft die zelf niet bevraagd zijn. Dan toont de ster vooral met wie we gesproken hebben.',
    fr: 'Regarde si la plupart des liens viennent d’une seule source, ou si quelqu’un a cinq voisins ou plus qui n’ont pas été interrogés. L’étoile montre alors surtout à qui nous avons parlé.',
    en: 'Looks whether most lines come from one source, or whether somebody has five neighbours or more who were not asked themselves. Then the star mainly shows whom we talked to.',
  },
  'q3.source.title': {
    nl: 'Veel lijnen uit één bron',
    fr: 'Beaucoup de liens d’une seule source',
    en: 'Many lines from one source',
  },
  'q3.source.sentence': {
    nl: '{share} van de {all} lijnen met een bron komen uit {source}. De kaart toont vooral wat daar gezegd is.',
    fr: '{share} des {all} liens avec une source viennent de {source}. La carte montre surtout ce qui y a été dit.',
    en: '{share} of the {all} lines with a source come from {source}. The map mainly shows what was said there.',
  },
  'q3.source.step': {
    nl: 'Vraag hetzelfde aan twee anderen.',
    fr: 'Demandez la même chose à deux autres.',
    en: 'Ask two others the same.',
  },
  'q3.source.pitfall': {
    nl: 'Wie we niet spraken, lijkt weinig lijnen te hebben.',
    fr: 'Qui nous n’avons pas rencontré semble avoir peu de liens.',
    en: 'Whoever we did not talk to seems to have few lines.',
  },
  'q3.star.title': {
    nl: 'De ster rond {actor}',
    fr: 'L’étoile autour {actor_of}',
    en: 'The star around {actor}',
  },
  'q3.star.sentence': {
    nl: 'De ster rond {actor} toont vooral met wie we gesproken hebben: {count} buren zijn zelf nog niet bevraagd.',
    fr: 'L’étoile autour {actor_of} montre surtout à qui nous avons parlé\u202f: {count} voisins n’ont pas encore été interrogés.',
    en: 'The star around {actor} mainly shows whom we talked to: {count} neighbours have not been asked themselves.',
  },
  'q3.star.step': {
    nl: 'Vraag het aan twee van de buren.',
    fr: 'Demandez à deux des voisins.',
    en: 'Ask two of the neighbours.',
  },
  'q3.star.pitfall': {
    nl: 'Veel lijnen bij één actor zegt nog niets over belang.',
    fr: 'Beaucoup de liens chez un acteur ne dit rien de son importance.',
    en: 'Many lines at one actor say nothing of importance.',
  },
} as const satisfies WordsTable
