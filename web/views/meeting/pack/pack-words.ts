import type { WordsTable } from '../../../../graph/model/language.ts'

/** What stands in the pack itself, in each language that it is made in. */
export const packWords = {
  'pack.made': {
    nl: 'Gemaakt met Vonk uit de kaart van {map}, stand van {date}. De kaart toont wat mensen vertelden; ze kan fout of onvolledig zijn.',
    fr: 'Fait avec Vonk à partir de la carte de {map}, situation au {date}. La carte montre ce que des personnes ont raconté\u202f; elle peut être fausse ou incomplète.',
    en: 'Made with Vonk from the map of {map}, as of {date}. The map shows what people told; it may be wrong or incomplete.',
  },
  'pack.when': { nl: 'Wanneer', fr: 'Quand', en: 'When' },
  'pack.where': { nl: 'Waar', fr: 'Où', en: 'Where' },
  'pack.purpose': { nl: 'Waarvoor', fr: 'Pourquoi', en: 'What for' },
  'pack.asked-by': { nl: 'Op vraag van', fr: 'À la demande de', en: 'Asked for by' },
  'pack.can-decide': {
    nl: 'Wat hier beslist kan worden',
    fr: 'Ce qui peut être décidé ici',
    en: 'What can be decided here',
  },
  'pack.not-neutral': {
    nl: 'De begeleider is niet neutraal over',
    fr: 'L’animation n’est pas neutre sur',
    en: 'The facilitator is not neutral on',
  },
  'pack.agenda': { nl: 'Agenda', fr: 'Ordre du jour', en: 'Agenda' },
  'pack.minutes': { nl: '{minutes} min', fr: '{minutes} min', en: '{minutes} min' },
  'pack.invited': {
    nl: 'Wie is erbij, en waarom',
    fr: 'Qui est convié, et pourquoi',
    en: 'Who is asked, and why',
  },
  'pack.informed': {
    nl: 'Worden op de hoogte gehouden, met dezelfde informatie',
    fr: 'Sont tenus informés, avec les mêmes informations',
    en: 'Are kept informed, with the same information',
  },
  'pack.unnamed': { nl: 'een bewoner', fr: 'un habitant', en: 'a resident' },
  'pack.map': { nl: 'De kaart', fr: 'La carte', en: 'The map' },
  'pack.map-list': {
    nl: 'Dezelfde kaart als lijst',
    fr: 'La même carte en liste',
    en: 'The same map as a list',
  },
  'pack.map-says': {
    nl: '{actors} actoren, {lines} lijnen',
    fr: '{actors} acteurs, {lines} liens',
    en: '{actors} actors, {lines} lines',
  },
  'pack.as-of': { nl: 'Stand van {date}', fr: 'Situation au {date}', en: 'As of {date}' },
  'pack.works': { nl: 'Wat werkt', fr: 'Ce qui marche', en: 'What works' },
  'pack.cards': { nl: 'Waarover we praten', fr: 'De quoi nous parlons', en: 'What we talk about' },
  'pack.step': { nl: 'Mogelijke kleine stap', fr: 'Petit pas possible', en: 'Possible small step' },
  'pack.evidence': { nl: 'Hoe we dit weten', fr: 'Comment nous le savons', en: 'How we know this' },
  'pack.notes': { nl: 'Notities', fr: 'Notes', en: 'Notes' },
  'pack.blank': {
    nl: 'Wat ontbreekt er op deze kaart?',
    fr: 'Que manque-t-il sur cette carte\u202f?',
    en: 'What is missing on this map?',
  },
  'pack.blank-what': {
    nl: 'Schrijf wie of wat er nog niet op staat, of wat niet klopt. Geen namen van bewoners.',
    fr: 'Écrivez qui ou quoi n’y est pas encore, ou ce qui est inexact. Pas de noms d’habitants.',
    en: 'Write who or what is not on it yet, or what is not right. No names of residents.',
  },
  'pack.vote': { nl: 'Stemblad', fr: 'Feuille de vote', en: 'Voting sheet' },
  'pack.vote-what': {
    nl: 'Vul in stilte in. {votes} stemmen per organisatie. Zet een kruis bij wat jullie niet kunnen of willen doen, en schrijf waarom.',
    fr: 'Remplissez en silence. {votes} voix par organisation. Mettez une croix à ce que vous ne pouvez ou ne voulez pas faire, et écrivez pourquoi.',
    en: 'Fill in silently. {votes} votes an organisation. Put a cross at what you cannot or do not want to do, and write why.',
  },
  'pack.vote-votes': { nl: 'Stemmen', fr: 'Voix', en: 'Votes' },
  'pack.vote-not': {
    nl: 'Niet voor ons, want',
    fr: 'Pas pour nous, car',
    en: 'Not for us, because',
  },
  'pack.decide': {
    nl: 'Beslissingen en acties',
    fr: 'Décisions et actions',
    en: 'Decisions and actions',
  },
  'pack.decision': { nl: 'Beslissing', fr: 'Décision', en: 'Decision' },
  'pack.action': { nl: 'Actie', fr: 'Action', en: 'Action' },
  'pack.who': { nl: 'Wie trekt', fr: 'Qui porte', en: 'Who carries it' },
  'pack.by': { nl: 'Tegen', fr: 'Pour le', en: 'By' },
  'pack.notice': {
    nl: 'Wat bewoners ervan merken',
    fr: 'Ce que les habitants en remarqueront',
    en: 'What residents will notice',
  },
  'pack.open-actions': {
    nl: 'Van vorige keer, nog open',
    fr: 'De la dernière fois, encore en cours',
    en: 'From last time, still open',
  },
  'pack.offer': {
    nl: 'Wil je meedoen?',
    fr: 'Envie de participer\u202f?',
    en: 'Do you want to join in?',
  },
  'pack.offer-what': {
    nl: 'Je mag kiezen. Alles is goed, ook niets.',
    fr: 'Vous choisissez. Tout est bien, rien aussi.',
    en: 'You choose. Anything is fine, nothing too.',
  },
  'pack.offer.inform': {
    nl: 'Ik wil graag weten wat er gebeurt.',
    fr: 'Je veux savoir ce qui se passe.',
    en: 'I would like to know what happens.',
  },
  'pack.offer.consult': {
    nl: 'Vraag mij wat ik ervan vind.',
    fr: 'Demandez-moi ce que j’en pense.',
    en: 'Ask me what I think of it.',
  },
  'pack.offer.co_produce': {
    nl: 'Ik wil meedoen: helpen, maken, organiseren.',
    fr: 'Je veux participer\u202f: aider, faire, organiser.',
    en: 'I want to take part: help, make, organise.',
  },
  'pack.offer.co_decide': {
    nl: 'Ik wil mee beslissen.',
    fr: 'Je veux décider avec les autres.',
    en: 'I want to decide with others.',
  },
  'pack.offer.none': {
    nl: 'Nu niet. Vraag het later nog eens / vraag het niet meer.',
    fr: 'Pas maintenant. Redemandez plus tard / ne demandez plus.',
    en: 'Not now. Ask again later / do not ask any more.',
  },
  'pack.data': {
    nl: 'Wat er over jou genoteerd is',
    fr: 'Ce qui est noté à votre sujet',
    en: 'What is recorded about you',
  },
  'pack.data-what': {
    nl: 'Van organisaties en groepen staat op de kaart wat zij doen, met wie, en volgens wie. Van bewoners alleen wat zij zelf toestonden. Je mag altijd zien wat er over jou staat, het laten verbeteren of laten weghalen: zeg het aan wie je uitnodigde.',
    fr: 'Pour les organisations et les groupes, la carte contient ce qu’ils font, avec qui, et selon qui. Pour les habitants, seulement ce qu’ils ont accepté. Vous pouvez toujours voir ce qui est noté à votre sujet, le faire corriger ou retirer\u202f: dites-le à la personne qui vous a invité.',
    en: 'Of organisations and groups the map holds what they do, with whom, and according to whom. Of residents only what they agreed to. You may always see what stands about you, have it corrected or removed: tell whoever invited you.',
  },
  'pack.not-translated': {
    nl: '(in het {language})',
    fr: '(en {language})',
    en: '(in {language})',
  },
  'pack.language.nl': { nl: 'Nederlands', fr: 'néerlandais', en: 'Dutch' },
  'pack.language.fr': { nl: 'Frans', fr: 'français', en: 'French' },
  'pack.language.en': { nl: 'Engels', fr: 'anglais', en: 'English' },
} as const satisfies WordsTable
