import type { WordsTable } from '../graph/model/language.ts'

/** What the command line says besides errors. */
export const commandWords = {
  'command.help': {
    nl: `Vonk brengt in kaart wie er in een buurt is.

  vonk start                       toon de kaarten in de browser
  vonk link                        geef een nieuwe link voor een Vonk die al draait
  vonk load BESTAND                maak een kaart van een bestand (xlsx, ods, csv, json, kumu, graphml, gexf)
       [--name NAAM] [--id ID]
  vonk export KAART                schrijf een kaart naar de standaarduitvoer
       [--format json|csv]
  vonk findings KAART|BESTAND      zeg wat de kaart laat zien
       [--as-of DATUM] [--lang nl|fr|en] [--json]
  vonk measures KAART|BESTAND      meet het netwerk als geheel
       [--as-of DATUM] [--json]
  vonk check-data                  kijk na of alles er nog staat zoals het geschreven werd
  vonk backup BESTAND              bewaar alle kaarten met hun geschiedenis
  vonk restore BESTAND             zet een reservekopie terug

Overal kan --store URL: een ander bestand met kaarten, zoals sqlite:/map/vonk.sqlite.`,
    fr: `Vonk dresse la carte de qui est présent dans un quartier.

  vonk start                       montrer les cartes dans le navigateur
  vonk link                        donner un nouveau lien vers un Vonk déjà ouvert
  vonk load FICHIER                faire une carte d’un fichier (xlsx, ods, csv, json, kumu, graphml, gexf)
       [--name NOM] [--id ID]
  vonk export CARTE                écrire une carte sur la sortie standard
       [--format json|csv]
  vonk findings CARTE|FICHIER      dire ce que la carte montre
       [--as-of DATE] [--lang nl|fr|en] [--json]
  vonk measures CARTE|FICHIER      mesurer le réseau dans son ensemble
       [--as-of DATE] [--json]
  vonk check-data                  vérifier que tout est encore tel qu’il a été écrit
  vonk backup FICHIER              garder toutes les cartes avec leur historique
  vonk restore FICHIER             remettre une copie de sauvegarde

Partout, --store URL choisit un autre fichier de cartes, comme sqlite:/dossier/vonk.sqlite.`,
    en: `Vonk maps who is there in a neighbourhood.

  vonk start                       show the maps in the browser
  vonk link                        give a new link to a Vonk that runs already
  vonk load FILE                   make a map of a file (xlsx, ods, csv, json, kumu, graphml, gexf)
       [--name NAME] [--id ID]
  vonk export MAP                  write a map to the standard output
       [--format json|csv]
  vonk findings MAP|FILE           say what the map shows
       [--as-of DATE] [--lang nl|fr|en] [--json]
  vonk measures MAP|FILE           measure the network as a whole
       [--as-of DATE] [--json]
  vonk check-data                  check that everything is still as it was written
  vonk backup FILE                 keep all maps with their history
  vonk restore FILE                put a backup back

Everywhere --store URL picks another file with maps, such as sqlite:/folder/vonk.sqlite.`,
  },
  'command.sound': {
    nl: 'Alles staat er zoals het geschreven werd.',
    fr: 'Tout est tel qu’il a été écrit.',
    en: 'Everything is as it was written.',
  },
  'command.damaged': {
    nl: 'Niet alles staat er nog zoals het geschreven werd. Verander niets en zet een reservekopie terug met “vonk restore”.',
    fr: 'Tout n’est plus tel qu’il a été écrit. Ne changez rien et remettez une copie de sauvegarde avec «\u202fvonk restore\u202f».',
    en: 'Not everything is as it was written. Change nothing and put back a backup with “vonk restore”.',
  },
} as const satisfies WordsTable
