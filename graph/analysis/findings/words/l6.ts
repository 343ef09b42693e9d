import type { WordsTable } from '../../../model/language.ts'

/** L6, similar initiatives. */
export const l6Words = {
  'l6.name': {
    nl: 'Lijkende initiatieven verbinden',
    fr: 'Relier des initiatives semblables',
    en: 'Connect similar initiatives',
  },
  'l6.how': {
    nl: 'Zoekt initiatieven met minstens half dezelfde thema’s, voor dezelfde groep, in dezelfde tijd en zonder gemeenschappelijke organisator. Bewonersinitiatieven en ‘iedereen’ tellen niet mee.',
    fr: 'Cherche des initiatives ayant au moins la moitié des thèmes en commun, pour le même public, en même temps et sans organisateur commun. Les initiatives d’habitants et «\u202ftout le monde\u202f» ne comptent pas.',
    en: 'Looks for initiatives with at least half their themes alike, for the same group, at the same time and without an organiser in common. Residents’ initiatives and “everybody” do not count.',
  },
  'l6.title': {
    nl: '{initiatives}',
    fr: '{initiatives}',
    en: '{initiatives}',
  },
  'l6.sentence': {
    nl: '{initiatives} doen iets gelijkaardigs voor {groups}, zonder gemeenschappelijke organisator.',
    fr: '{initiatives} font quelque chose de semblable (public\u202f: {groups}), sans organisateur commun.',
    en: '{initiatives} do something similar for {groups}, with no shared organiser.',
  },
  'l6.step': {
    nl: 'Stem de dagen af, deel een affiche of ga bij elkaar op bezoek. Samengaan hoeft niet.',
    fr: 'Accordez les jours, partagez une affiche ou rendez-vous visite. Inutile de fusionner.',
    en: 'Align the days, share a flyer or visit each other. No need to merge.',
  },
  'l6.pitfall': {
    nl: 'Twee soepmomenten in twee talen kunnen rijkdom zijn, geen verspilling.',
    fr: 'Deux moments soupe en deux langues peuvent être une richesse, pas un gaspillage.',
    en: 'Two soup afternoons in two languages may be variety, not waste.',
  },
} as const satisfies WordsTable
