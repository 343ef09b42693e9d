import type { WordsTable } from '../../graph/model/language.ts'

/** What the first screen and the list of maps say. */
export const homeWords = {
  'home.welcome': {
    nl: 'Wie is er al in je buurt?',
    fr: 'Qui est déjà là dans votre quartier\u202f?',
    en: 'Who is already there in your neighbourhood?',
  },
  'home.title': { nl: 'Je kaarten', fr: 'Vos cartes', en: 'Your maps' },
  'home.lead': {
    nl: 'Breng in kaart wie er is, zie wie nog niet verbonden is, en vind de kleine stap die helpt.',
    fr: 'Dessinez qui est là, voyez qui n’est pas encore relié, et trouvez le petit pas qui aide.',
    en: 'Map who is there, see who is not connected yet, and find the small step that helps.',
  },
  'home.demo': {
    nl: 'De Vlierhoek is een verzonnen voorbeeld: geen enkele naam is echt. Je kunt er rustig rondkijken.',
    fr: 'De Vlierhoek / Le Coin du Sureau est un exemple inventé\u202f: aucun nom n’est réel. Vous pouvez le visiter librement.',
    en: 'De Vlierhoek is an invented example: no name in it is real. Feel free to look around.',
  },
  'home.begin': {
    nl: 'Begin met mijn buurt',
    fr: 'Commencer mon quartier',
    en: 'Begin my neighbourhood',
  },
  'home.given': {
    nl: 'Kaart openen die je kreeg',
    fr: 'Ouvrir une carte reçue',
    en: 'Open a map you were given',
  },
  'home.look-around': {
    nl: 'Kijk rond in het voorbeeld',
    fr: 'Visiter l’exemple',
    en: 'Look around the example',
  },
  'home.new': { nl: 'Nieuwe kaart', fr: 'Nouvelle carte', en: 'New map' },
  'home.maps': { nl: 'Kaarten', fr: 'Cartes', en: 'Maps' },
  'home.loading': {
    nl: 'De lijst van kaarten komt eraan',
    fr: 'La liste des cartes arrive',
    en: 'The list of maps is coming',
  },
  'home.example': { nl: 'verzonnen voorbeeld', fr: 'exemple inventé', en: 'invented example' },
  'home.facts': {
    nl: '{actors, plural, =0 {nog geen actoren} one {# actor} other {# actoren}} · gewijzigd: {when}',
    fr: '{actors, plural, =0 {pas encore d’acteurs} one {# acteur} other {# acteurs}} · modifiée\u202f: {when}',
    en: '{actors, plural, =0 {no actors yet} one {# actor} other {# actors}} · changed: {when}',
  },
  'home.name': {
    nl: 'Naam van je buurt',
    fr: 'Nom de votre quartier',
    en: 'Name of your neighbourhood',
  },
  'home.name-help': {
    nl: 'Zoals de mensen er zelf zeggen.',
    fr: 'Comme les gens l’appellent.',
    en: 'As people there call it.',
  },
  'home.name-missing': {
    nl: 'Geef de buurt een naam.',
    fr: 'Donnez un nom au quartier.',
    en: 'Give the neighbourhood a name.',
  },
  'home.languages': {
    nl: 'Talen die er veel gesproken worden',
    fr: 'Langues qu’on y parle beaucoup',
    en: 'Languages that are spoken there a lot',
  },
  'home.language-nl': { nl: 'Nederlands', fr: 'Néerlandais', en: 'Dutch' },
  'home.language-fr': { nl: 'Frans', fr: 'Français', en: 'French' },
  'home.language-en': { nl: 'Engels', fr: 'Anglais', en: 'English' },
  'home.language-missing': {
    nl: 'Kies minstens één taal.',
    fr: 'Choisissez au moins une langue.',
    en: 'Choose at least one language.',
  },
  'home.make': { nl: 'Maak de kaart', fr: 'Créer la carte', en: 'Make the map' },
  'demo.title': {
    nl: 'Dit is een verzonnen voorbeeld',
    fr: 'Ceci est un exemple inventé',
    en: 'This is an invented example',
  },
  'demo.where': {
    nl: 'Waar wil je dit noteren? Vonk vraagt het maar één keer.',
    fr: 'Où voulez-vous le noter\u202f? Vonk ne le demande qu’une fois.',
    en: 'Where do you want to note this? Vonk asks only once.',
  },
  'demo.here': {
    nl: 'Hier, in het voorbeeld',
    fr: 'Ici, dans l’exemple',
    en: 'Here, in the example',
  },
  'demo.own': { nl: 'In een nieuwe kaart', fr: 'Dans une nouvelle carte', en: 'In a new map' },
} as const satisfies WordsTable
