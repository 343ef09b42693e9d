import type { WordsTable } from '../../../graph/model/language.ts'

/** What the kept views and the projector say. */
export const savedWords = {
  'saved.title': { nl: 'Bewaarde weergaven', fr: 'Vues enregistrées', en: 'Saved views' },
  'saved.lead': {
    nl: 'Manieren om naar de kaart te kijken, elk met een zin. Op een groot scherm toon je ze een voor een, met alleen wat partners mogen zien.',
    fr: 'Des façons de regarder la carte, chacune avec une phrase. Sur un grand écran, vous les montrez une à une, avec seulement ce que les partenaires peuvent voir.',
    en: 'Ways of looking at the map, each with a sentence. On a big screen you show them one by one, with only what partners may see.',
  },
  'saved.none': {
    nl: 'Er is nog geen weergave bewaard. Kies links wat je wilt tonen en klik onderaan op ‘Weergave bewaren’.',
    fr: 'Aucune vue n’est encore enregistrée. Choisissez à gauche ce que vous voulez montrer et cliquez en bas sur «\u202fEnregistrer la vue\u202f».',
    en: 'No view was saved yet. On the left choose what you want to show, and below click “Save view”.',
  },
  'saved.save': { nl: 'Weergave bewaren', fr: 'Enregistrer la vue', en: 'Save view' },
  'saved.name': { nl: 'Naam', fr: 'Nom', en: 'Name' },
  'saved.sentence': {
    nl: 'Wat zeg je erbij? (mag leeg blijven)',
    fr: 'Que dites-vous à ce sujet\u202f? (peut rester vide)',
    en: 'What do you say about it? (may stay empty)',
  },
  'saved.keep': { nl: 'Bewaren', fr: 'Enregistrer', en: 'Save' },
  'saved.kept': {
    nl: 'Bewaard: {name}',
    fr: 'Enregistré\u202f: {name}',
    en: 'Saved: {name}',
  },
  'saved.up': { nl: '{name} naar voren', fr: 'Avancer {name}', en: 'Move {name} up' },
  'saved.down': { nl: '{name} naar achteren', fr: 'Reculer {name}', en: 'Move {name} down' },
  'saved.edit': { nl: '{name} aanpassen', fr: 'Modifier {name}', en: 'Change {name}' },
  'saved.remove': { nl: '{name} weghalen', fr: 'Retirer {name}', en: 'Take {name} away' },
  'saved.removed': {
    nl: 'Weggehaald: {name}',
    fr: 'Retiré\u202f: {name}',
    en: 'Taken away: {name}',
  },
  'present.begin': {
    nl: 'Tonen op groot scherm',
    fr: 'Montrer sur grand écran',
    en: 'Show on a big screen',
  },
  'present.new-tab': {
    nl: '(opent een nieuw venster)',
    fr: '(ouvre une nouvelle fenêtre)',
    en: '(opens a new window)',
  },
  'present.previous': { nl: 'Vorige', fr: 'Précédente', en: 'Previous' },
  'present.next': { nl: 'Volgende', fr: 'Suivante', en: 'Next' },
  'present.full': { nl: 'Volledig scherm', fr: 'Plein écran', en: 'Full screen' },
  'present.stop': { nl: 'Stoppen', fr: 'Arrêter', en: 'Stop' },
  'present.at': {
    nl: '{nth} van {count}',
    fr: '{nth} sur {count}',
    en: '{nth} of {count}',
  },
  'present.none': {
    nl: 'Er is nog geen weergave bewaard om te tonen.',
    fr: 'Aucune vue n’est encore enregistrée pour être montrée.',
    en: 'No view was saved yet to be shown.',
  },
  'present.not-here': {
    nl: 'Deze weergave is alleen voor jou en komt niet op het grote scherm.',
    fr: 'Cette vue n’est que pour vous et ne vient pas sur le grand écran.',
    en: 'This view is for you alone and is not shown on the big screen.',
  },
  'present.partners': {
    nl: 'Op dit scherm staat alleen wat partners mogen zien.',
    fr: 'Cet écran ne montre que ce que les partenaires peuvent voir.',
    en: 'This screen shows only what partners may see.',
  },
} as const satisfies WordsTable
