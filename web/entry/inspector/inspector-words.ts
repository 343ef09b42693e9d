import type { WordsTable } from '../../../graph/model/language.ts'

/** What the form of an actor, another entity or a relation says around the catalogue's own words. */
export const inspectorWords = {
  'inspector.date-example': {
    nl: '2026, 2026-11 of 2026-11-22',
    fr: '2026, 2026-11 ou 2026-11-22',
    en: '2026, 2026-11 or 2026-11-22',
  },
  'inspector.nothing-chosen': { nl: '–', fr: '–', en: '–' },
  'inspector.no': { nl: 'nee', fr: 'non', en: 'no' },
  'inspector.no-value': {
    nl: '{field}: niet gevraagd, niet geweten, geen…',
    fr: '{field}\u202f: non demandé, inconnu, aucun…',
    en: '{field}: not asked, not known, none…',
  },
  'inspector.list.themes': { nl: 'Thema’s', fr: 'Thèmes', en: 'Themes' },
  'inspector.list.groups': {
    nl: 'Voor welke groepen',
    fr: 'Pour quels groupes',
    en: 'For which groups',
  },
  'inspector.list.places': { nl: 'Plekken', fr: 'Lieux', en: 'Places' },
  'inspector.list.offers': { nl: 'Biedt aan', fr: 'Propose', en: 'Offers' },
  'inspector.list.asks': { nl: 'Zoekt', fr: 'Cherche', en: 'Asks for' },
  'inspector.list.about': { nl: 'Gaat over', fr: 'Porte sur', en: 'Is about' },
  'inspector.list.forGroups': { nl: 'Voor wie', fr: 'Pour qui', en: 'For whom' },
  'inspector.list.heldAt': { nl: 'Waar', fr: 'Où', en: 'Where' },
  'inspector.list.needsAbout': { nl: 'Thema', fr: 'Thème', en: 'Theme' },
  'inspector.list.needsFor': { nl: 'Van wie', fr: 'De qui', en: 'Whose' },
  'inspector.lines': { nl: 'Relaties', fr: 'Relations', en: 'Relations' },
  'inspector.no-lines': {
    nl: 'Nog geen relaties genoteerd.',
    fr: 'Pas encore de relations notées.',
    en: 'No relations noted yet.',
  },
  'inspector.energy': {
    nl: 'Energie voor {name}',
    fr: 'Énergie pour {name}',
    en: 'Energy for {name}',
  },
  'inspector.energy.fire': { nl: 'vuur', fr: 'feu', en: 'fire' },
  'inspector.energy.spark': { nl: 'vonk', fr: 'étincelle', en: 'spark' },
  'inspector.energy.none': { nl: 'geen vonk', fr: 'pas d’étincelle', en: 'no spark' },
  'inspector.energy.unknown': { nl: 'weet niet', fr: 'ne sait pas', en: 'don’t know' },
  'inspector.more': { nl: 'Meer velden', fr: 'Plus de champs', en: 'More fields' },
  'inspector.less': { nl: 'Minder velden', fr: 'Moins de champs', en: 'Fewer fields' },
  'inspector.turn': { nl: 'Richting omdraaien', fr: 'Inverser le sens', en: 'Turn around' },
  'inspector.end': { nl: 'Het is voorbij', fr: 'C’est terminé', en: 'It has ended' },
  'inspector.remove': {
    nl: 'Het was een vergissing',
    fr: 'C’était une erreur',
    en: 'It was a mistake',
  },
  'inspector.ended': {
    nl: 'Voorbij vanaf vandaag: {name}. Het blijft bewaard.',
    fr: 'Terminé à partir d’aujourd’hui\u202f: {name}. Rien n’est effacé.',
    en: 'Ended as of today: {name}. It is kept.',
  },
  'inspector.removed': {
    nl: 'Weggenomen: {name}.',
    fr: 'Retiré\u202f: {name}.',
    en: 'Removed: {name}.',
  },
  'inspector.private': {
    nl: '{count, plural, one {Eén lijn van een bewoner verdwijnt} other {# lijnen van bewoners verdwijnen}}: zo blijft privé wie erbij hoort.',
    fr: '{count, plural, one {Un lien d’un habitant disparaît} other {# liens d’habitants disparaissent}}\u202f: l’appartenance reste ainsi privée.',
    en: '{count, plural, one {One line of a resident goes} other {# lines of residents go}}: so it stays private who belongs to it.',
  },
  'inspector.private-yes': {
    nl: 'Maak privé en neem de lijnen weg',
    fr: 'Rendre privé et retirer les liens',
    en: 'Make private and take the lines away',
  },
  'inspector.private-no': { nl: 'Niet doen', fr: 'Ne rien faire', en: 'Don’t' },
  'inspector.several': {
    nl: '{count} geselecteerd',
    fr: '{count} sélectionnés',
    en: '{count} selected',
  },
  'inspector.connect-pair': {
    nl: 'Verbind deze twee',
    fr: 'Relier ces deux',
    en: 'Connect these two',
  },
  'inspector.remove-several': {
    nl: 'Neem alle weg: het was een vergissing',
    fr: 'Tout retirer\u202f: c’était une erreur',
    en: 'Remove all: it was a mistake',
  },
  'inspector.removed-several': {
    nl: '{count} weggenomen.',
    fr: '{count} retirés.',
    en: '{count} removed.',
  },
  'inspector.history': {
    nl: 'Toon de geschiedenis hiervan',
    fr: 'Voir l’historique de ceci',
    en: 'Show the history of this',
  },
  'inspector.copy': { nl: 'Kopieer als tekst', fr: 'Copier comme texte', en: 'Copy as text' },
  'inspector.copied': {
    nl: 'Gekopieerd, zoals partners het mogen lezen{count, plural, =0 {} one {; # lijn is niet mee} other {; # lijnen zijn niet mee}}.',
    fr: 'Copié, tel que les partenaires peuvent le lire{count, plural, =0 {} one {\u202f; # lien n’y est pas} other {\u202f; # liens n’y sont pas}}.',
    en: 'Copied, as partners may read it{count, plural, =0 {} one {; # line is not in it} other {; # lines are not in it}}.',
  },
  'inspector.not-copied': {
    nl: 'Kopiëren lukte niet. Selecteer de tekst bij ‘In woorden’ en kopieer hem daar.',
    fr: 'La copie a échoué. Sélectionnez le texte sous «\u202fEn mots\u202f» et copiez-le là.',
    en: 'Copying failed. Select the text under “In words” and copy it there.',
  },
  'inspector.nothing': {
    nl: 'Niets geselecteerd',
    fr: 'Rien de sélectionné',
    en: 'Nothing selected',
  },
  'inspector.help.pick': {
    nl: 'Klik op een naam of een lijn om ze te lezen en aan te passen.',
    fr: 'Cliquez sur un nom ou un lien pour le lire et le modifier.',
    en: 'Click a name or a line to read and change it.',
  },
  'inspector.help.draw': {
    nl: 'Sleep van de ene naar de andere om ze te verbinden.',
    fr: 'Glissez de l’un à l’autre pour les relier.',
    en: 'Drag from one to another to connect them.',
  },
  'inspector.help.line': {
    nl: 'Typ onderaan een naam en druk op Enter. Enter op een lege lijn verbindt.',
    fr: 'Tapez un nom en bas et appuyez sur Enter. Enter sur une ligne vide relie.',
    en: 'Type a name below and press Enter. Enter on an empty line connects.',
  },
  'inspector.help.search': {
    nl: 'Ctrl K zoekt alles wat een naam heeft.',
    fr: 'Ctrl K cherche tout ce qui a un nom.',
    en: 'Ctrl K finds everything that has a name.',
  },
} as const satisfies WordsTable
