import type { WordsTable } from '../../../graph/model/language.ts'

/** What is said to who looks back, and about steps that were cut off. */
export const pastWords = {
  'past.title': {
    nl: 'Je kijkt terug',
    fr: 'Vous regardez en arrière',
    en: 'You are looking back',
  },
  'past.after': {
    nl: 'De kaart zoals ze was na deze stap: {act} ({author}, {when}).',
    fr: 'La carte telle qu’elle était après cette étape\u202f: {act} ({author}, {when}).',
    en: 'The map as it was after this step: {act} ({author}, {when}).',
  },
  'past.since': {
    nl: '{count, plural, =0 {Sindsdien kwam er niets bij.} one {Sindsdien kwam er # stap bij.} other {Sindsdien kwamen er # stappen bij.}}',
    fr: '{count, plural, =0 {Rien ne s’est ajouté depuis.} one {# étape s’est ajoutée depuis.} other {# étapes se sont ajoutées depuis.}}',
    en: '{count, plural, =0 {Nothing was added since.} one {# step was added since.} other {# steps were added since.}}',
  },
  'past.why': {
    nl: 'Zolang je terugkijkt, kun je niets aanpassen.',
    fr: 'Tant que vous regardez en arrière, rien ne peut être modifié.',
    en: 'As long as you look back, nothing can be changed.',
  },
  'past.now': { nl: 'Terug naar nu', fr: 'Revenir au présent', en: 'Back to now' },
  'past.undo': {
    nl: 'Draai deze stap terug',
    fr: 'Annuler cette étape',
    en: 'Take back this step',
  },
  'past.coming': {
    nl: 'De kaart van toen komt eraan…',
    fr: 'La carte d’alors arrive…',
    en: 'The map of then is coming…',
  },
  'past.away': {
    nl: 'De kaart van toen is nu niet op te halen. Je ziet de kaart zoals ze nu is.',
    fr: 'La carte d’alors n’est pas accessible pour le moment. Vous voyez la carte actuelle.',
    en: 'The map of then cannot be fetched for now. You see the map as it is now.',
  },
  'past.unknown': {
    nl: 'Stap {revision} is er niet op deze kaart. Je ziet de kaart zoals ze nu is.',
    fr: 'L’étape {revision} n’existe pas sur cette carte. Vous voyez la carte actuelle.',
    en: 'There is no step {revision} on this map. You see the map as it is now.',
  },
  'past.not-there': {
    nl: 'Dit stond toen niet op de kaart.',
    fr: 'Ceci n’était pas sur la carte à ce moment.',
    en: 'This was not on the map then.',
  },
  'broken.some': {
    nl: '{count, plural, one {Eén stap is halverwege afgebroken} other {# stappen zijn halverwege afgebroken}}',
    fr: '{count, plural, one {Une étape s’est arrêtée à mi-chemin} other {# étapes se sont arrêtées à mi-chemin}}',
    en: '{count, plural, one {One step was cut off half way} other {# steps were cut off half way}}',
  },
  'broken.parts': {
    nl: 'Afgebroken: {there, plural, one {# deel} other {# delen}} van de {parts}',
    fr: 'Interrompu\u202f: {there, plural, one {# partie} other {# parties}} sur {parts}',
    en: 'Cut off: {there, plural, one {# part} other {# parts}} of {parts}',
  },
  'broken.here': {
    nl: 'De rest staat klaar in dit venster.',
    fr: 'Le reste attend dans cette fenêtre.',
    en: 'The rest is waiting in this window.',
  },
  'broken.held': {
    nl: 'De rest wacht op je keuze boven de kaart.',
    fr: 'Le reste attend votre choix au-dessus de la carte.',
    en: 'The rest is waiting for your choice above the map.',
  },
  'broken.gone': {
    nl: 'De rest is hier niet meer. Draai de stap terug en doe ze opnieuw.',
    fr: 'Le reste n’est plus ici. Annulez l’étape et recommencez.',
    en: 'The rest is not here any more. Take the step back and do it again.',
  },
  'broken.loaded': {
    nl: 'Laad hetzelfde bestand nog eens met {command}: het gaat verder waar het stopte. Of draai de stap terug.',
    fr: 'Chargez encore une fois le même fichier avec {command}\u202f: la suite reprend là où elle s’est arrêtée. Ou annulez l’étape.',
    en: 'Load the same file once more with {command}: it goes on where it stopped. Or take the step back.',
  },
  'broken.finish': { nl: 'Maak af', fr: 'Terminer', en: 'Finish' },
} as const satisfies WordsTable
