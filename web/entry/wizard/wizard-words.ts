import type { WordsTable } from '../../../graph/model/language.ts'

/** What the first twenty minutes on a new map say. */
export const wizardWords = {
  'wizard.step': {
    nl: 'Stap {step} van {steps}',
    fr: 'Étape {step} sur {steps}',
    en: 'Step {step} of {steps}',
  },
  'wizard.count': {
    nl: '{more, select, true {{count} actoren} other {{count} van {enough} actoren}}',
    fr: '{more, select, true {{count} acteurs} other {{count} acteurs sur {enough}}}',
    en: '{more, select, true {{count} actors} other {{count} of {enough} actors}}',
  },
  'wizard.who': {
    nl: 'Wie ben jij hier?',
    fr: 'Qui êtes-vous ici\u202f?',
    en: 'Who are you here?',
  },
  'wizard.role': { nl: 'Je functie', fr: 'Votre fonction', en: 'Your function' },
  'wizard.role-help': {
    nl: 'Geen naam: een functie is genoeg.',
    fr: 'Pas de nom\u202f: une fonction suffit.',
    en: 'No name: a function is enough.',
  },
  'wizard.role-example': {
    nl: 'Buurtwerker, coördinator zorgzame buurt…',
    fr: 'Travailleuse de quartier, coordination du quartier…',
    en: 'Community worker, neighbourhood coordinator…',
  },
  'wizard.organisation': {
    nl: 'Je organisatie',
    fr: 'Votre organisation',
    en: 'Your organisation',
  },
  'wizard.organisation-example': {
    nl: 'Bijvoorbeeld: lokaal dienstencentrum',
    fr: 'Par exemple\u202f: centre de services local',
    en: 'For example: local service centre',
  },
  'wizard.begin': { nl: 'Begin', fr: 'Commencer', en: 'Begin' },
  'wizard.question.phone': {
    nl: 'Welke vijf organisaties of verenigingen bel je morgen als er in deze straat iets gebeurt?',
    fr: 'Quelles cinq organisations ou associations appelez-vous demain s’il se passe quelque chose dans cette rue\u202f?',
    en: 'Which five organisations or associations would you phone tomorrow if something happened in this street?',
  },
  'wizard.question.places': {
    nl: 'Waar komen mensen samen, en wie doet daar de deur open?',
    fr: 'Où les gens se retrouvent-ils, et qui y ouvre la porte\u202f?',
    en: 'Where do people meet, and who opens the door there?',
  },
  'wizard.question.residents': {
    nl: 'Bij wie gaan bewoners aankloppen voor ze naar een dienst stappen?',
    fr: 'Vers qui les habitants se tournent-ils avant d’aller vers un service\u202f?',
    en: 'Who do residents turn to before they go to a service?',
  },
  'wizard.question.missed': {
    nl: 'Wat loopt er al dat mensen zouden missen?',
    fr: 'Qu’est-ce qui existe déjà et manquerait aux gens\u202f?',
    en: 'What is already going on that people would miss?',
  },
  'wizard.question.heard-of': {
    nl: 'Wie ken je amper, maar hoor je vaak noemen?',
    fr: 'Qui connaissez-vous à peine, mais entendez-vous souvent citer\u202f?',
    en: 'Whom do you hardly know but hear about often?',
  },
  'wizard.question.missing': {
    nl: 'Wie ontbreekt er als jullie samenzitten?',
    fr: 'Qui manque quand vous êtes autour de la table\u202f?',
    en: 'Who is missing when you sit together?',
  },
  'wizard.place': { nl: 'Een plek', fr: 'Un lieu', en: 'A place' },
  'wizard.host': {
    nl: 'Wie doet er de deur open?',
    fr: 'Qui y ouvre la porte\u202f?',
    en: 'Who opens the door?',
  },
  'wizard.enough': {
    nl: 'Vijftien: genoeg om te beginnen. Zeg nu wie iets met wie doet.',
    fr: 'Quinze\u202f: assez pour commencer. Dites maintenant qui fait quelque chose avec qui.',
    en: 'Fifteen: enough to begin. Now say who does something with whom.',
  },
  'wizard.pairs': {
    nl: 'Wie doet iets met wie?',
    fr: 'Qui fait quelque chose avec qui\u202f?',
    en: 'Who does something with whom?',
  },
  'wizard.pair.question': {
    nl: 'Doen {from} en {to} iets samen?',
    fr: '{from} et {to} font-ils quelque chose ensemble\u202f?',
    en: 'Do {from} and {to} do anything together?',
  },
  'wizard.pair.yes': { nl: 'Ja', fr: 'Oui', en: 'Yes' },
  'wizard.pair.no': { nl: 'Nee', fr: 'Non', en: 'No' },
  'wizard.pair.unknown': { nl: 'Weet ik niet', fr: 'Je ne sais pas', en: 'Don’t know' },
  'wizard.pair.progress': {
    nl: '{done} beantwoord, nog {left} mogelijk. Stop wanneer je wilt.',
    fr: '{done} réponses, encore {left} possibles. Arrêtez quand vous voulez.',
    en: '{done} answered, {left} more possible. Stop when you like.',
  },
  'wizard.pair.none': {
    nl: 'Er zijn nog geen twee namen om te vergelijken.',
    fr: 'Il n’y a pas encore deux noms à comparer.',
    en: 'There are no two names to compare yet.',
  },
  'wizard.pair.all': {
    nl: 'Je hebt alle paren bekeken.',
    fr: 'Vous avez vu toutes les paires.',
    en: 'You have seen all pairs.',
  },
  'wizard.back': { nl: 'Terug', fr: 'Retour', en: 'Back' },
  'wizard.next': { nl: 'Verder', fr: 'Continuer', en: 'Next' },
  'wizard.skip': { nl: 'Overslaan', fr: 'Passer', en: 'Skip' },
  'wizard.to-map': { nl: 'Naar de kaart', fr: 'Vers la carte', en: 'To the map' },
} as const satisfies WordsTable
