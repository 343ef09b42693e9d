import type { WordsTable } from '../../../graph/model/language.ts'

/** What the help says: where one's work is, and what the keys do. */
export const helpWords = {
  'help.saved': {
    nl: 'Alles wat je doet, wordt meteen bewaard op deze computer. Bovenaan zie je of dat gelukt is. Alles kan ongedaan gemaakt worden, ook later.',
    fr: 'Tout ce que vous faites est aussitôt enregistré sur cet ordinateur. En haut, vous voyez si c’est fait. Tout peut être annulé, même plus tard.',
    en: 'Everything that you do is saved on this computer at once. At the top you see whether it is. Everything can be undone, later too.',
  },
  'help.move': {
    nl: 'Sleep op de kaart een vorm om die te verplaatsen; de andere blijven staan.',
    fr: 'Sur la carte, glissez une forme pour la déplacer\u202f; les autres ne bougent pas.',
    en: 'On the map, drag a shape to move it; the others stay where they are.',
  },
  'help.sentence': {
    nl: 'Waar je namen typt, mag ook een hele zin: ‘Fanfare (vereniging) werkt samen met FC Vlierhoek, maandelijks’. Vonk toont wat het begreep voor je op Enter drukt.',
    fr: 'Là où vous tapez des noms, une phrase entière convient aussi : « Fanfare (association) collabore avec FC Vlierhoek, tous les mois ». Vonk montre ce qu’il a compris avant que vous n’appuyiez sur Entrée.',
    en: 'Where you type names, a whole sentence will do too: “Brass band (association) works with FC Vlierhoek, monthly”. Vonk shows what it understood before you press Enter.',
  },
  'help.everywhere': { nl: 'Overal', fr: 'Partout', en: 'Everywhere' },
  'help.on-map': { nl: 'Op het beeld', fr: 'Sur l’image', en: 'On the picture' },
  'help.in-line': {
    nl: 'Waar je namen typt',
    fr: 'Là où vous tapez des noms',
    en: 'Where you type names',
  },
  'help.in-table': { nl: 'In de tabel', fr: 'Dans le tableau', en: 'In the table' },
  'help.search': {
    nl: 'Zoek een naam, of iets om te doen',
    fr: 'Chercher un nom, ou une action',
    en: 'Find a name, or something to do',
  },
  'help.undo': {
    nl: 'Maak het laatste ongedaan',
    fr: 'Annuler la dernière action',
    en: 'Undo the last thing',
  },
  'help.redo': { nl: 'Doe het opnieuw', fr: 'Refaire', en: 'Do it again' },
  'help.this': { nl: 'Toon deze hulp', fr: 'Montrer cette aide', en: 'Show this help' },
  'help.escape': {
    nl: 'Sluit wat open staat',
    fr: 'Fermer ce qui est ouvert',
    en: 'Close what is open',
  },
  'help.arrows': {
    nl: 'Ga van de ene naar de andere',
    fr: 'Passer de l’un à l’autre',
    en: 'Go from one to the next',
  },
  'help.open': {
    nl: 'Kies wie je aanwijst; nog eens opent',
    fr: 'Choisir qui vous pointez\u202f; encore une fois ouvre',
    en: 'Choose whom you point at; once more opens',
  },
  'help.more': {
    nl: 'Kies er nog een bij',
    fr: 'En choisir un de plus',
    en: 'Choose one more',
  },
  'help.enter': {
    nl: 'Voeg toe, en ga naar de volgende',
    fr: 'Ajouter, et passer au suivant',
    en: 'Add, and go to the next',
  },
  'help.kind': {
    nl: 'Na een naam: kies de soort',
    fr: 'Après un nom\u202f: choisir le type',
    en: 'After a name: choose the kind',
  },
  'help.letters': {
    nl: 'In een lijst: kies wat die letter draagt',
    fr: 'Dans une liste\u202f: choisir ce qui porte cette lettre',
    en: 'In a list: choose what bears that letter',
  },
  'help.write': { nl: 'Schrijf in de cel', fr: 'Écrire dans la cellule', en: 'Write in the cell' },
  'help.copy': {
    nl: 'Kopieer de cel, of de aangekruiste rijen',
    fr: 'Copier la cellule, ou les lignes cochées',
    en: 'Copy the cell, or the ticked rows',
  },
  'help.paste': {
    nl: 'Plak een cel of een blok uit een rekenblad',
    fr: 'Coller une cellule ou un bloc d’un tableur',
    en: 'Paste a cell or a block from a spreadsheet',
  },
  'help.tick': { nl: 'Kruis de rij aan', fr: 'Cocher la ligne', en: 'Tick the row' },
  'help.fill': {
    nl: 'Zet de cel in alle aangekruiste rijen',
    fr: 'Copier la cellule dans toutes les lignes cochées',
    en: 'Put the cell in all ticked rows',
  },
  'help.empty': { nl: 'Maak de cel leeg', fr: 'Vider la cellule', en: 'Empty the cell' },
  'help.single': {
    nl: 'De toets ‘?’ opent deze hulp',
    fr: 'La touche «\u202f?\u202f» ouvre cette aide',
    en: 'The key “?” opens this help',
  },
  'help.single-what': {
    nl: 'Zet dit uit als je met je stem werkt of toetsen per ongeluk raakt.',
    fr: 'Désactivez ceci si vous travaillez à la voix ou touchez des touches par accident.',
    en: 'Switch this off when you work by voice or hit keys by accident.',
  },
} as const satisfies WordsTable
