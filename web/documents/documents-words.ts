import type { WordsTable } from '../../graph/model/language.ts'

/** What is said when a picture leaves the screen. */
export const documentsWords = {
  'share.open': { nl: 'Beeld en afdruk', fr: 'Image et impression', en: 'Picture and print' },
  'share.title': { nl: 'Beeld en afdruk', fr: 'Image et impression', en: 'Picture and print' },
  'share.for': { nl: 'Voor wie?', fr: 'Pour qui\u202f?', en: 'For whom?' },
  'share.partners': { nl: 'Om te delen', fr: 'À partager', en: 'To share' },
  'share.me': { nl: 'Alleen voor mij', fr: 'Pour moi seul·e', en: 'For me only' },
  'share.partners-lead': {
    nl: 'Er staat alleen op wat een partner mag zien.',
    fr: 'On n’y voit que ce qu’un partenaire peut voir.',
    en: 'It shows only what a partner may see.',
  },
  'share.me-lead': {
    nl: 'Alles staat erop, ook bewoners die dat niet afgesproken hebben. Geef dit aan niemand door.',
    fr: 'Tout y figure, aussi les habitants qui n’ont pas donné leur accord. Ne le transmettez à personne.',
    en: 'Everything is on it, residents who did not agree to that too. Pass it on to nobody.',
  },
  'share.left-out': {
    nl: 'Weggelaten: {persons, plural, =0 {geen bewoners} one {# bewoner die dat niet afgesproken heeft} other {# bewoners die dat niet afgesproken hebben}}{others, plural, =0 {} one { en # ander gegeven} other { en # andere gegevens}}.',
    fr: 'Laissé de côté\u202f: {persons, plural, =0 {aucun habitant} one {# habitant qui n’a pas donné son accord} other {# habitants qui n’ont pas donné leur accord}}{others, plural, =0 {} one { et # autre donnée} other { et # autres données}}.',
    en: 'Left out: {persons, plural, =0 {no residents} one {# resident who did not agree to it} other {# residents who did not agree to it}}{others, plural, =0 {} one { and # other thing} other { and # other things}}.',
  },
  'share.paper': { nl: 'Papier', fr: 'Papier', en: 'Paper' },
  'share.pages': {
    nl: '{count, plural, one {# blad} other {# bladen, een per thema}}',
    fr: '{count, plural, one {# feuille} other {# feuilles, une par thème}}',
    en: '{count, plural, one {# sheet} other {# sheets, one for each theme}}',
  },
  'share.print': { nl: 'Afdrukken of PDF', fr: 'Imprimer ou PDF', en: 'Print or PDF' },
  'share.png': { nl: 'Beeld (PNG)', fr: 'Image (PNG)', en: 'Picture (PNG)' },
  'share.svg': { nl: 'Tekening (SVG)', fr: 'Dessin (SVG)', en: 'Drawing (SVG)' },
  'share.words': { nl: 'In woorden (HTML)', fr: 'En mots (HTML)', en: 'In words (HTML)' },
  'share.as-of': { nl: 'Stand op {date}', fr: 'Situation au {date}', en: 'As of {date}' },
  'share.description': {
    nl: 'Een kaart met {actors, plural, one {# actor} other {# actoren}} en {lines, plural, one {# lijn} other {# lijnen}} ertussen.',
    fr: 'Une carte avec {actors, plural, one {# acteur} other {# acteurs}} et {lines, plural, one {# lien} other {# liens}} entre eux.',
    en: 'A map with {actors, plural, one {# actor} other {# actors}} and {lines, plural, one {# line} other {# lines}} between them.',
  },
  'share.no-theme': { nl: 'Zonder thema', fr: 'Sans thème', en: 'Without a theme' },
  'share.failed': {
    nl: 'Het beeld kon niet gemaakt worden. Probeer SVG, of druk af.',
    fr: 'L’image n’a pas pu être créée. Essayez le SVG, ou imprimez.',
    en: 'The picture could not be made. Try SVG, or print.',
  },
  'share.nobody': {
    nl: 'Zo blijft er niemand over om te tonen. Kies een andere filter, of ‘alleen voor mij’.',
    fr: 'Il ne reste ainsi personne à montrer. Choisissez un autre filtre, ou «\u202fpour moi seul·e\u202f».',
    en: 'Nobody is left to show this way. Choose another filter, or “for me only”.',
  },
} as const satisfies WordsTable
