import type { WordsTable } from '../../../model/language.ts'

/** On whose word a finding stands, when, and how sure it is. */
export const commonWords = {
  'level.inform': {
    nl: 'op de hoogte blijven',
    fr: 'être au courant',
    en: 'be kept informed',
  },
  'level.consult': {
    nl: 'om een mening gevraagd worden',
    fr: 'donner son avis',
    en: 'be asked for an opinion',
  },
  'level.advise': {
    nl: 'advies geven',
    fr: 'conseiller',
    en: 'give advice',
  },
  'level.co_produce': {
    nl: 'mee uitwerken',
    fr: 'élaborer avec les autres',
    en: 'help work it out',
  },
  'level.co_decide': {
    nl: 'mee beslissen',
    fr: 'décider avec les autres',
    en: 'decide with the others',
  },
  'evidence.contact_moments': {
    nl: 'Volgens de bevragingen die genoteerd zijn.',
    fr: 'D’après les consultations notées.',
    en: 'According to the questionings that were noted.',
  },
  'not_run.agreements': {
    nl: 'Er staan nog geen afspraken op de kaart: of ze ontbreken, weten we dus niet.',
    fr: 'La carte ne compte encore aucun accord\u202f: nous ne savons donc pas s’il en manque.',
    en: 'There are no agreements on the map yet: so we do not know whether any are missing.',
  },
  'evidence.map': {
    nl: 'Geteld op wat er op de kaart staat.',
    fr: 'Compté sur ce que dit la carte.',
    en: 'Counted on what the map says.',
  },
  'evidence.seats': {
    nl: 'Geteld op de ledenlijsten zoals ze genoteerd zijn.',
    fr: 'Compté sur les listes de membres telles qu’elles sont notées.',
    en: 'Counted on the lists of members as they were noted.',
  },
  'evidence.criteria': {
    nl: 'Zoals het genoteerd is voor {team}. De leden zien het misschien anders.',
    fr: 'Tel que c’est noté pour {team}. Les membres le voient peut-être autrement.',
    en: 'As it was noted for {team}. The members may see it differently.',
  },
  'evidence.initiative': {
    nl: 'Zoals het genoteerd is voor {initiative}.',
    fr: 'Tel que c’est noté pour {initiative}.',
    en: 'As it was noted for {initiative}.',
  },
  'not_run.failed': {
    nl: 'Deze regel kon niet lopen door een fout in Vonk. De andere kaartjes kloppen.',
    fr: 'Cette règle n’a pas pu s’exécuter à cause d’une erreur de Vonk. Les autres fiches sont justes.',
    en: 'This rule could not run because of a fault in Vonk. The other cards are right.',
  },
  'not_run.asked': {
    nl: 'Nog te weinig bevraagd: {asked} van {all}.',
    fr: 'Encore trop peu d’acteurs interrogés\u202f: {asked} sur {all}.',
    en: 'Not enough asked yet: {asked} of {all}.',
  },
  'according.talks': {
    nl: 'volgens de gesprekken van {date}',
    fr: 'selon les entretiens {date_of}',
    en: 'according to the talks of {date}',
  },
  'according.talks.undated': {
    nl: 'volgens de gesprekken',
    fr: 'selon les entretiens',
    en: 'according to the talks',
  },
  'according.records': {
    nl: 'volgens de bronnen van {date}',
    fr: 'selon les documents {date_of}',
    en: 'according to the records of {date}',
  },
  'according.records.undated': {
    nl: 'volgens de bronnen',
    fr: 'selon les documents',
    en: 'according to the records',
  },
  'according.own': {
    nl: 'volgens wat jij noteerde {date_on}',
    fr: 'selon ce que vous avez noté {date_on}',
    en: 'from what you noted {date_on}',
  },
  'according.own.undated': {
    nl: 'volgens wat jij noteerde',
    fr: 'selon ce que vous avez noté',
    en: 'from what you noted',
  },
  'according.core': {
    nl: 'volgens wat de coördinatie noteerde {date_on}',
    fr: 'selon ce que la coordination a noté {date_on}',
    en: 'from what the coordination noted {date_on}',
  },
  'according.core.undated': {
    nl: 'volgens wat de coördinatie noteerde',
    fr: 'selon ce que la coordination a noté',
    en: 'from what the coordination noted',
  },
  'evidence.core': {
    nl: '{actor}: wat de coördinatie noteerde {date_on}.',
    fr: '{actor}\u202f: ce que la coordination a noté {date_on}.',
    en: '{actor}: what the coordination noted {date_on}.',
  },
  'evidence.core.undated': {
    nl: '{actor}: wat de coördinatie noteerde.',
    fr: '{actor}\u202f: ce que la coordination a noté.',
    en: '{actor}: what the coordination noted.',
  },
  'evidence.talks': {
    nl: 'Gesprek met {actor}, {date}.',
    fr: 'Entretien avec {actor}, {date}.',
    en: 'Talk with {actor}, {date}.',
  },
  'evidence.talks.undated': {
    nl: 'Gesprek met {actor}, zonder datum.',
    fr: 'Entretien avec {actor}, sans date.',
    en: 'Talk with {actor}, without a date.',
  },
  'evidence.records': {
    nl: '{actor}: uit een bestaande bron, {date}.',
    fr: '{actor}\u202f: d’après une source existante, {date}.',
    en: '{actor}: from an existing source, {date}.',
  },
  'evidence.records.undated': {
    nl: '{actor}: uit een bestaande bron.',
    fr: '{actor}\u202f: d’après une source existante.',
    en: '{actor}: from an existing source.',
  },
  'evidence.own': {
    nl: '{actor}: wat jij noteerde {date_on}.',
    fr: '{actor}\u202f: ce que vous avez noté {date_on}.',
    en: '{actor}: what you noted {date_on}.',
  },
  'evidence.own.undated': {
    nl: '{actor}: wat jij noteerde.',
    fr: '{actor}\u202f: ce que vous avez noté.',
    en: '{actor}: what you noted.',
  },
  'evidence.complete': {
    nl: 'Volledig bevraagd: {actors}.',
    fr: 'Interrogé entièrement\u202f: {actors}.',
    en: 'Fully asked: {actors}.',
  },
  'evidence.partial': {
    nl: 'Deels bevraagd: {actors}. Er kunnen lijnen zijn die wij niet kennen.',
    fr: 'Interrogé en partie\u202f: {actors}. Il peut y avoir des liens que nous ignorons.',
    en: 'Partly asked: {actors}. There may be lines that we do not know.',
  },
  'evidence.not_asked': {
    nl: 'Nog niet bevraagd: {actors}.',
    fr: 'Pas encore interrogé\u202f: {actors}.',
    en: 'Not asked yet: {actors}.',
  },
  'certainty.known': {
    nl: 'Dit staat zo op de kaart.',
    fr: 'C’est ce que dit la carte.',
    en: 'This is what the map says.',
  },
  'certainty.confirmed': {
    nl: 'Nagevraagd en bevestigd.',
    fr: 'Demandé et confirmé.',
    en: 'Asked and confirmed.',
  },
  'certainty.one_sided': {
    nl: 'Nog niet iedereen is hier volledig over bevraagd: anderen kunnen het anders zien.',
    fr: 'Tout le monde n’a pas encore été interrogé entièrement\u202f: d’autres peuvent voir les choses autrement.',
    en: 'Not everybody has been fully asked about this yet: others may see it differently.',
  },
  'certainty.unknown': {
    nl: 'Dit weten we nog niet: eerst vragen.',
    fr: 'Nous ne le savons pas encore\u202f: demandez d’abord.',
    en: 'We do not know this yet: ask first.',
  },
} as const satisfies WordsTable
