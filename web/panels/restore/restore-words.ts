import type { WordsTable } from '../../../graph/model/language.ts'

/** What putting a map back says. */
export const restoreWords = {
  'restore.title': { nl: 'Terugzetten', fr: 'Rétablir', en: 'Put back' },
  'restore.what': {
    nl: 'Vonk bewaart elk uur waarin iets veranderde een kopie van alle kaarten. Kies er een en bekijk wat er anders zou worden. Er verandert nog niets.',
    fr: 'Chaque heure où quelque chose a changé, Vonk garde une copie de toutes les cartes. Choisissez-en une et voyez ce qui changerait. Rien ne change encore.',
    en: 'Every hour in which something changed Vonk keeps a copy of all maps. Choose one and see what would become different. Nothing changes yet.',
  },
  'restore.none': {
    nl: 'Er is nog geen kopie. De eerste komt kort nadat Vonk start.',
    fr: 'Il n’y a pas encore de copie. La première vient peu après le démarrage de Vonk.',
    en: 'There is no copy yet. The first comes shortly after Vonk starts.',
  },
  'restore.not-in': {
    nl: 'Deze kaart staat niet in die kopie. Kies een andere.',
    fr: 'Cette carte n’est pas dans cette copie. Choisissez-en une autre.',
    en: 'This map is not in that copy. Choose another one.',
  },
  'restore.choose': { nl: 'Kopie van', fr: 'Copie du', en: 'Copy of' },
  'restore.coming': {
    nl: 'Vonk opent de kopie …',
    fr: 'Vonk ouvre la copie …',
    en: 'Vonk opens the copy …',
  },
  'restore.same': {
    nl: 'De kaart is nog precies zo.',
    fr: 'La carte est encore exactement ainsi.',
    en: 'The map is still exactly like that.',
  },
  'restore.made': {
    nl: 'Komt terug ({count}): {names}',
    fr: 'Revient ({count})\u202f: {names}',
    en: 'Comes back ({count}): {names}',
  },
  'restore.removed': {
    nl: 'Verdwijnt ({count}): {names}',
    fr: 'Disparaît ({count})\u202f: {names}',
    en: 'Goes away ({count}): {names}',
  },
  'restore.changed': {
    nl: 'Wordt zoals het was ({count}): {names}',
    fr: 'Redevient comme avant ({count})\u202f: {names}',
    en: 'Becomes as it was ({count}): {names}',
  },
  'restore.lines': {
    nl: 'Relaties: {made} komen terug, {removed} verdwijnen, {changed} worden zoals ze waren.',
    fr: 'Relations\u202f: {made} reviennent, {removed} disparaissent, {changed} redeviennent comme avant.',
    en: 'Relations: {made} come back, {removed} go away, {changed} become as they were.',
  },
  'restore.more': { nl: 'en nog {count}', fr: 'et encore {count}', en: 'and {count} more' },
  'restore.go': {
    nl: 'Zet de kaart zo terug',
    fr: 'Rétablir la carte ainsi',
    en: 'Put the map back like that',
  },
  'restore.undo': {
    nl: 'Het is één stap: met Ongedaan maken is alles weer zoals nu.',
    fr: 'C’est une seule étape\u202f: Annuler remet tout comme maintenant.',
    en: 'It is one step: Undo makes everything as it is now.',
  },
  'restore.remark': {
    nl: 'Teruggezet zoals op {date}',
    fr: 'Rétabli comme au {date}',
    en: 'Put back as on {date}',
  },
  'restore.done': {
    nl: 'De kaart is weer zoals op {date}.',
    fr: 'La carte est de nouveau comme au {date}.',
    en: 'The map is again as on {date}.',
  },
  'restore.size': { nl: '{date} · {kb} kB', fr: '{date} · {kb} ko', en: '{date} · {kb} kB' },
} as const satisfies WordsTable
