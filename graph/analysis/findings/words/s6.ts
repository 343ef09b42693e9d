import type { WordsTable } from '../../../model/language.ts'

/** S6, a driver to support. */
export const s6Words = {
  's6.name': {
    nl: 'Trekker om te steunen, niet over te nemen',
    fr: 'Moteur à soutenir, pas à remplacer',
    en: 'Driver to support, not to take over',
  },
  's6.how': {
    nl: 'Kijkt bij bewonersinitiatieven welke diensten en lokalen de trekker kent, rechtstreeks en via de eigen groep.',
    fr: 'Regarde, pour les initiatives d’habitants, quels services et lieux connaît leur moteur, directement et par son groupe.',
    en: 'Looks, for residents’ initiatives, which services and rooms the driver knows, directly and through their own group.',
  },
  's6.title': {
    nl: '{initiative}',
    fr: '{initiative}',
    en: '{initiative}',
  },
  's6.sentence': {
    nl: '{actor} trekt {initiative}. {lines, plural, =0 {Er is nog geen lijn naar een dienst of lokaal bekend.} other {Er is een lijn naar {services}.}} Vraag of er iets nodig is; stuur niet.',
    fr: '{actor} porte {initiative}. {lines, plural, =0 {Aucun lien avec un service ou un lieu n’est encore connu.} other {Il y a un lien avec {services}.}} Demandez si quelque chose manque\u202f; ne dirigez pas.',
    en: '{actor} drives {initiative}. {lines, plural, =0 {No line to a service or a room is known yet.} other {There is a line to {services}.}} Ask whether anything is needed; do not steer.',
  },
  's6.step': {
    nl: 'Bied één concreet ding aan: een lokaal, een verzekering, kopieën, een vergunning.',
    fr: 'Proposez une chose concrète\u202f: un local, une assurance, des copies, une autorisation.',
    en: 'Offer one concrete thing: a room, insurance, copies, a permit.',
  },
  's6.pitfall': {
    nl: '‘Niets nodig’ is een goed antwoord. Van een bewonersinitiatief een project maken, kan het doven.',
    fr: '«\u202fRien\u202f» est une bonne réponse. Faire d’une initiative d’habitants un projet peut l’éteindre.',
    en: '“Nothing needed” is a good answer. Making a project of a residents’ initiative may put it out.',
  },
} as const satisfies WordsTable
