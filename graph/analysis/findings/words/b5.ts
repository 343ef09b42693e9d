import type { WordsTable } from '../../../model/language.ts'

/** B5, deciding and pooling together. */
export const b5Words = {
  'b5.name': {
    nl: 'Samen beslissen, middelen samen',
    fr: 'Décider et mettre en commun',
    en: 'Deciding and pooling together',
  },
  'b5.how': {
    nl: 'Kijkt of de leden van een overleg als gelijken beslissen. Spreekt bij ‘nee’ en bij ‘nog niet besproken’. Wie voorzit, het budget beheert, de agenda en het verslag maakt, staat erbij.',
    fr: 'Regarde si les membres d’une concertation décident à égalité. Parle si c’est «\u202fnon\u202f» ou «\u202fpas encore discuté\u202f». Présidence, budget, ordre du jour et compte rendu sont indiqués.',
    en: 'Looks whether the members of a consultation decide as equals. Speaks at “no” and at “not discussed yet”. Who chairs, holds the budget, sets the agenda and writes the minutes is shown.',
  },
  'b5.title': {
    nl: '{team}: wie beslist?',
    fr: '{team}\u202f: qui décide\u202f?',
    en: '{team}: who decides?',
  },
  'b5.sentence': {
    nl: '{discussed, select, true {In {team} beslissen niet alle leden op gelijke voet.} other {Hoe {team} beslist, is nog niet besproken.}}{holders, plural, =0 {} one { Voorzitterschap, budget, agenda of verslag liggen bij {who}. Is dat afgesproken?} other { Voorzitterschap, budget, agenda en verslag liggen bij {who}. Is dat afgesproken?}}',
    fr: '{discussed, select, true {Dans {team}, tous les membres ne décident pas à égalité.} other {On n’a pas encore discuté de la façon dont {team} décide.}}{holders, plural, =0 {} other { Présidence, budget, ordre du jour ou compte rendu\u202f: {who}. Est-ce convenu\u202f?}}',
    en: '{discussed, select, true {In {team} not all members decide as equals.} other {How {team} decides has not been discussed yet.}}{holders, plural, =0 {} other { Chair, budget, agenda or minutes lie with {who}. Was that agreed?}}',
  },
  'b5.pooled': {
    nl: '{pooled, select, yes {Middelen worden samengelegd.} partly {Middelen worden deels samengelegd.} no {Middelen worden niet samengelegd; dat is op zich geen teken.} other {Of middelen worden samengelegd, weten we niet.}}',
    fr: '{pooled, select, yes {Les moyens sont mis en commun.} partly {Les moyens sont en partie mis en commun.} no {Les moyens ne sont pas mis en commun\u202f; en soi, cela ne dit rien.} other {Nous ne savons pas si les moyens sont mis en commun.}}',
    en: '{pooled, select, yes {Means are pooled.} partly {Means are partly pooled.} no {Means are not pooled; by itself that says nothing.} other {Whether means are pooled, we do not know.}}',
  },
  'b5.step': {
    nl: 'Benoem samen per soort beslissing wie beslist.',
    fr: 'Nommez ensemble, pour chaque type de décision, qui décide.',
    en: 'Name together, for each kind of decision, who decides.',
  },
  'b5.pitfall': {
    nl: 'Wettelijke verantwoordelijkheid is niet altijd te delen. Noteer ze dan als kader.',
    fr: 'Une responsabilité légale ne se partage pas toujours. Notez-la alors comme cadre.',
    en: 'Legal responsibility cannot always be shared. Note it as a framework then.',
  },
} as const satisfies WordsTable
