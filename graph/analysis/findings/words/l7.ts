import type { WordsTable } from '../../../model/language.ts'

/** L7, close the referral loop. */
export const l7Words = {
  'l7.name': {
    nl: 'Doorverwijzing terugkoppelen',
    fr: 'Boucler l’orientation',
    en: 'Close the referral loop',
  },
  'l7.how': {
    nl: 'Zoekt doorverwijzingen in één richting, zonder terugweg en zonder andere samenwerking tussen beide.',
    fr: 'Cherche des orientations à sens unique, sans retour et sans autre collaboration entre les deux.',
    en: 'Looks for referrals in one direction, without a way back and without other cooperation between the two.',
  },
  'l7.title': {
    nl: '{from} en {to}',
    fr: '{from} et {to}',
    en: '{from} and {to}',
  },
  'l7.sentence': {
    nl: '{from} verwijst door naar {to}. Er komt geen signaal terug.',
    fr: '{from} oriente vers {to}. Aucun retour n’est connu.',
    en: '{from} refers people to {to}. No signal comes back.',
  },
  'l7.step': {
    nl: 'Spreek één regel terugkoppeling af: aangekomen of niet aangekomen.',
    fr: 'Convenez d’une ligne de retour\u202f: arrivé ou pas arrivé.',
    en: 'Agree one line of feedback: arrived or not arrived.',
  },
  'l7.pitfall': {
    nl: 'Alleen als de persoon akkoord is, en nooit via dit hulpmiddel.',
    fr: 'Seulement avec l’accord de la personne, et jamais par cet outil.',
    en: 'Only with the person’s consent, and never through this tool.',
  },
} as const satisfies WordsTable
