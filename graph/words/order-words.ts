import type { WordsTable } from '../model/language.ts'

/** What the order of commits refuses. */
export const orderWords = {
  conflict: {
    nl: 'Er zijn twee versies: iemand anders veranderde intussen hetzelfde. Bekijk beide en kies.',
    fr: 'Il y a deux versions : quelqu’un d’autre a modifié la même chose entre-temps. Regardez les deux et choisissez.',
    en: 'There are two versions: someone else changed the same thing meanwhile. Look at both and choose.',
  },
  'commit-id-reused': {
    nl: 'Deze wijziging draagt het kenmerk van een andere wijziging en is niet bewaard. Ververs de bladzijde en doe ze opnieuw.',
    fr: 'Cette modification porte l’identifiant d’une autre et n’a pas été enregistrée. Rechargez la page et refaites-la.',
    en: 'This change carries the id of another change and was not saved. Reload the page and make it again.',
  },
  'unknown-revision': {
    nl: 'De kaart kent versie {revision} niet; de nieuwste is {newest, select, none {een andere} other {{newest}}}. Ververs de kaart.',
    fr: 'La carte ne connaît pas la version {revision} ; la plus récente est {newest, select, none {une autre} other {la {newest}}}. Rechargez la carte.',
    en: 'The map does not know revision {revision}; the newest is {newest, select, none {another} other {{newest}}}. Reload the map.',
  },
  'unknown-commit': {
    nl: 'De wijziging die je terug wilt nemen, staat niet in de geschiedenis van deze kaart. Ververs de kaart en kies ze opnieuw.',
    fr: 'La modification à annuler ne figure pas dans l’historique de cette carte. Rechargez la carte et choisissez-la à nouveau.',
    en: 'The change that you want to take back is not in the history of this map. Reload the map and choose it again.',
  },
  'founding-commit': {
    nl: '{author, select, vonk {Wat de opdrachtregel laadde, wordt alleen daar teruggenomen.} other {Het begin van een kaart kan niet teruggenomen worden.}} Neem een latere wijziging terug.',
    fr: '{author, select, vonk {Ce que la ligne de commande a chargé ne s’annule que là.} other {Le début d’une carte ne peut pas être annulé.}} Annulez une modification plus récente.',
    en: '{author, select, vonk {What the command line loaded is taken back only there.} other {The beginning of a map cannot be taken back.}} Take back a later change.',
  },
  'newer-format': {
    nl: 'Deze gegevens zijn bewaard door een nieuwere Vonk (vorm {format}; deze leest tot {newest}). Werk Vonk bij en open ze dan.',
    fr: 'Ces données viennent d’un Vonk plus récent (format {format} ; celui-ci lit jusqu’à {newest}). Mettez Vonk à jour, puis ouvrez-les.',
    en: 'This data was saved by a newer Vonk (format {format}; this one reads up to {newest}). Update Vonk and open it then.',
  },
} as const satisfies WordsTable
