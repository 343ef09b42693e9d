import type { WordsTable } from '../../../../graph/model/language.ts'

/** What the facilitator says aloud, and what stands on a poster. */
export const scriptWords = {
  'script.title': {
    nl: 'Draaiboek: {name}',
    fr: 'Déroulé\u202f: {name}',
    en: 'Script: {name}',
  },
  'script.welcome': { nl: 'Welkom', fr: 'Bienvenue', en: 'Welcome' },
  'script.welcome-say': {
    nl: 'Welkom bij {name}.',
    fr: 'Bienvenue à {name}.',
    en: 'Welcome to {name}.',
  },
  'script.today': {
    nl: 'Het is {date}.',
    fr: 'Nous sommes le {date}.',
    en: 'It is {date}.',
  },
  'script.purpose': {
    nl: 'We zijn hier hiervoor:',
    fr: 'Nous sommes ici pour ceci\u202f:',
    en: 'We are here for this:',
  },
  'script.can-decide': {
    nl: 'Dit kan hier beslist worden:',
    fr: 'Voici ce qui peut être décidé ici\u202f:',
    en: 'This can be decided here:',
  },
  'script.not-neutral': {
    nl: 'Ik begeleid dit gesprek. Over {what} ben ik niet neutraal; zeg het me als jullie dat merken.',
    fr: 'J’anime cette rencontre. Sur {what}, je ne suis pas neutre\u202f; dites-le-moi si cela se remarque.',
    en: 'I lead this conversation. On {what} I am not neutral; tell me if you notice it.',
  },
  'script.map': {
    nl: 'Dit is de kaart, stand van {date}. Ze toont wat mensen vertelden. Een lijn die er niet op staat, is misschien gewoon nog niet gevraagd. Wat klopt er niet? Wat ontbreekt er? Schrijf het op.',
    fr: 'Voici la carte, situation au {date}. Elle montre ce que des personnes ont raconté. Un lien absent n’a peut-être simplement pas encore été demandé. Qu’est-ce qui est inexact\u202f? Que manque-t-il\u202f? Écrivez-le.',
    en: 'This is the map, as of {date}. It shows what people told. A line that is not on it may simply not have been asked about yet. What is not right? What is missing? Write it down.',
  },
  'script.silence': {
    nl: '(Eén minuut stilte. Wacht tot iedereen kon schrijven.)',
    fr: '(Une minute de silence. Attendez que chacun ait pu écrire.)',
    en: '(One minute of silence. Wait until everybody could write.)',
  },
  'script.item': {
    nl: 'Punt {nth}, ongeveer {minutes, plural, one {# minuut} other {# minuten}}',
    fr: 'Point {nth}, environ {minutes, plural, one {# minute} other {# minutes}}',
    en: 'Item {nth}, about {minutes, plural, one {# minute} other {# minutes}}',
  },
  'script.card': {
    nl: 'Op de kaart zien we dit. {sentence}',
    fr: 'Voici ce que nous voyons sur la carte. {sentence}',
    en: 'On the map we see this. {sentence}',
  },
  'script.evidence': {
    nl: 'Hoe we dit weten: {evidence}',
    fr: 'Comment nous le savons\u202f: {evidence}',
    en: 'How we know this: {evidence}',
  },
  'script.step': {
    nl: 'Een kleine stap kan zijn: {step}',
    fr: 'Un petit pas pourrait être\u202f: {step}',
    en: 'A small step could be: {step}',
  },
  'script.vote': {
    nl: 'We stemmen in stilte. Elke organisatie heeft {votes} stemmen. Wat jullie niet kunnen of willen doen, krijgt een kruis, met de reden. De uitslag is de volgorde om te praten, nog geen beslissing.',
    fr: 'Nous votons en silence. Chaque organisation a {votes} voix. Ce que vous ne pouvez ou ne voulez pas faire reçoit une croix, avec la raison. Le résultat donne l’ordre de la discussion, pas encore une décision.',
    en: 'We vote silently. Every organisation has {votes} votes. What you cannot or do not want to do gets a cross, with the reason. The result is the order to talk in, not a decision yet.',
  },
  'script.end': {
    nl: 'Afspreken en afronden',
    fr: 'Convenir et conclure',
    en: 'Agreeing and closing',
  },
  'script.decide': {
    nl: 'Wat beslissen we? Wie ziet het anders? Wat doen we, wie trekt het, tegen wanneer, en hoe zullen bewoners het merken?',
    fr: 'Que décidons-nous\u202f? Qui voit les choses autrement\u202f? Que faisons-nous, qui le porte, pour quand, et comment les habitants le remarqueront-ils\u202f?',
    en: 'What do we decide? Who sees it differently? What do we do, who carries it, by when, and how will residents notice?',
  },
  'script.closing': {
    nl: 'Drie vragen om af te ronden. Wat neem je mee? Wat had anders gemogen? Wie misten we aan tafel?',
    fr: 'Trois questions pour conclure. Que retenez-vous\u202f? Qu’est-ce qui aurait pu se passer autrement\u202f? Qui nous a manqué autour de la table\u202f?',
    en: 'Three questions to close. What do you take home? What could have gone differently? Whom did we miss at the table?',
  },
  'script.thanks': {
    nl: 'Dank je wel. Binnen een week krijgt iedereen hetzelfde verslag, ook wie er niet bij was.',
    fr: 'Merci. D’ici une semaine, chacun recevra le même compte rendu, aussi ceux qui n’étaient pas là.',
    en: 'Thank you. Within a week everybody gets the same report, also those who were not here.',
  },
  'poster.about': { nl: 'Waarover', fr: 'À propos de', en: 'About' },
  'poster.for-whom': { nl: 'Voor wie', fr: 'Pour qui', en: 'For whom' },
  'poster.open': {
    nl: 'Waarover je kunt meebeslissen',
    fr: 'Ce dont vous pouvez décider avec nous',
    en: 'What you can help decide',
  },
  'poster.give-back': {
    nl: 'Wat je ervoor terugkrijgt',
    fr: 'Ce que vous recevez en retour',
    en: 'What you get in return',
  },
  'poster.welcome': { nl: 'Nog welkom', fr: 'Encore bienvenu', en: 'Still welcome' },
  'poster.carriers': { nl: 'Wie het draagt', fr: 'Qui la porte', en: 'Who carries it' },
  'poster.ask': {
    nl: 'Meer weten of meedoen? Vraag het aan:',
    fr: 'En savoir plus ou participer\u202f? Adressez-vous à\u202f:',
    en: 'Want to know more or join in? Ask:',
  },
} as const satisfies WordsTable
