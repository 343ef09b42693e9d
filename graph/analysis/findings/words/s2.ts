import type { WordsTable } from '../../../model/language.ts'

/** S2, ambition above the energy. */
export const s2Words = {
  's2.name': {
    nl: 'Ambitie hoger dan het vuur',
    fr: 'Ambition plus haute que le feu',
    en: 'Ambition above the energy',
  },
  's2.how': {
    nl: 'Legt wat een initiatief wil (versterken, uitbreiden of iets nieuws) naast hoe warm het is bij wie deelneemt. Weet niemand hoe warm het is, dan is het een vraag.',
    fr: 'Compare ce que veut une initiative (renforcer, élargir ou du neuf) et la chaleur chez ceux qui participent. Si personne ne la connaît, c’est une question.',
    en: 'Lays what an initiative wants (strengthen, extend or something new) beside how warm it is among those who take part. Where nobody knows, it is a question.',
  },
  's2.spark.title': {
    nl: '{initiative}: is het vuur er?',
    fr: '{initiative}\u202f: y a-t-il assez de feu\u202f?',
    en: '{initiative}: is the fire there?',
  },
  's2.spark.sentence': {
    nl: '{initiative} wil {ambition, select, new {iets nieuws} other {verder groeien}}. De warmte is vandaag ‘{heat}’. Is het vuur er om hoger te reiken, of is er een kleinere stap?',
    fr: '{initiative} veut {ambition, select, new {du neuf} other {grandir}}. La chaleur est aujourd’hui «\u202f{heat}\u202f». Y a-t-il assez de feu pour viser plus haut, ou un pas plus petit suffit-il\u202f?',
    en: '{initiative} wants {ambition, select, new {something new} other {to grow}}. Heat today is “{heat}”. Is there fire to reach higher, or is there a smaller step?',
  },
  's2.spark.step': {
    nl: 'Zoek samen een kleinere stap, of sluit aan bij iets wat al loopt.',
    fr: 'Cherchez ensemble un pas plus petit, ou rejoignez ce qui existe déjà.',
    en: 'Look together for a smaller step, or join something that runs already.',
  },
  's2.spark.embers': {
    nl: 'Volgens wie deelneemt: {embers}.',
    fr: 'Selon ceux qui participent\u202f: {embers}.',
    en: 'According to those who take part: {embers}.',
  },
  's2.spark.pitfall': {
    nl: 'Nieuw is soms juist goed. De vraag is van ons, het antwoord van het team.',
    fr: 'Le neuf est parfois juste. La question vient de nous, la réponse de l’équipe.',
    en: 'New is sometimes right. The question is ours, the answer is the team’s.',
  },
  's2.question.title': {
    nl: '{initiative}: hoe warm is het?',
    fr: '{initiative}\u202f: quelle chaleur\u202f?',
    en: '{initiative}: how warm is it?',
  },
  's2.question.sentence': {
    nl: 'Hoeveel vonk of vuur er is voor {initiative}, is nog aan niemand gevraagd.',
    fr: 'On n’a encore demandé à personne s’il y a étincelle ou feu pour {initiative}.',
    en: 'How much spark or fire there is for {initiative}, nobody has been asked yet.',
  },
  's2.question.step': {
    nl: 'Vraag het aan wie deelneemt: vuur, vonk of geen van beide?',
    fr: 'Demandez à ceux qui participent\u202f: feu, étincelle ou ni l’un ni l’autre\u202f?',
    en: 'Ask those who take part: fire, spark or neither?',
  },
  's2.question.pitfall': {
    nl: 'Alle antwoorden zijn goed.',
    fr: 'Toutes les réponses sont bonnes.',
    en: 'All answers are fine.',
  },
} as const satisfies WordsTable
