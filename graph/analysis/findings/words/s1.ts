import type { WordsTable } from '../../../model/language.ts'

/** S1, heat. */
export const s1Words = {
  's1.name': {
    nl: 'Warmtekaart',
    fr: 'Carte de chaleur',
    en: 'Heat map',
  },
  's1.how': {
    nl: 'Telt bij wie deelneemt hoe vaak vuur of vonk gezegd is: vuur bij twee keer vuur, of één keer vuur en twee vonken; vonk bij minstens één; koud als het gevraagd is en niemand iets zei. Energie is een stemming van een dag, geen score.',
    fr: 'Compte, parmi ceux qui participent, combien ont dit feu ou étincelle\u202f: feu avec deux feux, ou un feu et deux étincelles\u202f; étincelle avec au moins une\u202f; froid si la question a été posée et que personne n’en a dit. L’énergie est l’humeur d’un jour, pas un score.',
    en: 'Counts among those who take part how often fire or spark was said: fire with two fires, or one fire and two sparks; spark with at least one; cold when it was asked and nobody said so. Energy is a mood of a day, not a score.',
  },
  's1.embers': {
    nl: '{fire, plural, =0 {} one {# keer vuur} other {# keer vuur}}{both, select, true {, } other {}}{spark, plural, =0 {} one {# keer vonk} other {# keer vonk}}{fire, plural, =0 {{spark, plural, =0 {geen vonk bekend} other {}}} other {}}{unknown, plural, =0 {} other {, # keer nog niet gevraagd}}',
    fr: '{fire, plural, =0 {} other {# feu}}{both, select, true {, } other {}}{spark, plural, =0 {} one {# étincelle} other {# étincelles}}{fire, plural, =0 {{spark, plural, =0 {pas d’étincelle connue} other {}}} other {}}{unknown, plural, =0 {} other {, # pas encore demandé}}',
    en: '{fire, plural, =0 {} one {# fire} other {# fires}}{both, select, true {, } other {}}{spark, plural, =0 {} one {# spark} other {# sparks}}{fire, plural, =0 {{spark, plural, =0 {no spark known} other {}}} other {}}{unknown, plural, =0 {} other {, # not asked yet}}',
  },
} as const satisfies WordsTable
