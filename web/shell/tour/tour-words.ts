import type { WordsTable } from '../../../graph/model/language.ts'

/** What the tour says, step by step. */
export const tourWords = {
  'tour.map': { nl: 'Je kaart', fr: 'Votre carte', en: 'Your map' },
  'tour.map-what': {
    nl: 'Elke vorm is iemand of iets: een bewoner, een vereniging, een dienst. Een lijn zegt wat twee samen doen, dikker is hechter. Een streeprand is nog niet bevraagd.',
    fr: 'Chaque forme est quelqu’un ou quelque chose\u202f: un habitant, une association, un service. Un trait dit ce que deux font ensemble, plus épais est plus étroit. Un bord pointillé n’a pas encore été interrogé.',
    en: 'Each shape is somebody or something: a resident, an association, a service. A line says what two do together, thicker is closer. A dashed edge was not asked yet.',
  },
  'tour.entry': { nl: 'Hier typ je', fr: 'C’est ici que vous tapez', en: 'Here you type' },
  'tour.entry-what': {
    nl: 'Een naam en Enter volstaat. Een hele zin mag ook: ‘Fanfare (vereniging) werkt samen met FC Vlierhoek’.',
    fr: 'Un nom et Entrée suffisent. Une phrase entière convient aussi\u202f: «\u202fFanfare (association) collabore avec FC Vlierhoek\u202f».',
    en: 'A name and Enter will do. A whole sentence too: “Brass band (association) works with FC Vlierhoek”.',
  },
  'tour.cards': { nl: 'Wat opvalt', fr: 'Ce qui ressort', en: 'What stands out' },
  'tour.cards-what': {
    nl: 'Eerst wat sterk is, dan gaten, vonken en laaghangend fruit. Open een kaartje: je ziet waarom, volgens wie, en een kleine stap. Jij beslist wat ermee gebeurt.',
    fr: 'D’abord ce qui est fort, puis les manques, les étincelles et les fruits à portée de main. Ouvrez une carte\u202f: vous voyez pourquoi, selon qui, et un petit pas. C’est vous qui décidez.',
    en: 'First what is strong, then gaps, sparks and low-hanging fruit. Open a card: you see why, according to whom, and a small step. You decide what happens with it.',
  },
  'tour.views': { nl: 'Anders kijken', fr: 'Regarder autrement', en: 'Looking in other ways' },
  'tour.views-what': {
    nl: 'Dezelfde kaart in woorden, als tabel, per initiatief, als tijdlijn of als lijst van wat je nog kunt vragen.',
    fr: 'La même carte en mots, en tableau, par initiative, en ligne du temps ou comme liste de ce qu’il reste à demander.',
    en: 'The same map in words, as a table, by initiative, as a timeline or as a list of what you can still ask.',
  },
  'tour.undo': { nl: 'Niets gaat verloren', fr: 'Rien ne se perd', en: 'Nothing is lost' },
  'tour.undo-what': {
    nl: 'Alles wordt meteen bewaard en alles kan terug, ook na weken. Hulp vind je bij het vraagteken.',
    fr: 'Tout est aussitôt enregistré et tout peut être défait, même après des semaines. L’aide est sous le point d’interrogation.',
    en: 'Everything is saved at once and everything can be undone, weeks later too. Help is at the question mark.',
  },
  'tour.next': { nl: 'Verder', fr: 'Suivant', en: 'Next' },
  'tour.back': { nl: 'Terug', fr: 'Retour', en: 'Back' },
  'tour.done': { nl: 'Klaar', fr: 'Terminé', en: 'Done' },
  'tour.progress': { nl: 'stap {at} van {of}', fr: 'étape {at} de {of}', en: 'step {at} of {of}' },
} as const satisfies WordsTable
