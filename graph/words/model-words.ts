import type { WordsTable } from '../model/language.ts'

/** What the catalogue and the rules refuse. */
export const modelWords = {
  'bad-shape': {
    nl: 'Iets in deze gegevens heeft niet de vorm die Vonk kent{field, select, none {} other { (bij {field})}}. Kijk het na en probeer opnieuw.',
    fr: 'Une partie de ces données n’a pas la forme que Vonk connaît{field, select, none {} other { (à {field})}}. Vérifiez et réessayez.',
    en: 'Something in this data does not have the shape that Vonk knows{field, select, none {} other { (at {field})}}. Check it and try again.',
  },
  'bad-id': {
    nl: '“{id}” kan geen kenmerk zijn. Gebruik 1 tot 64 letters zonder accent, cijfers, streepjes of onderstrepingen.',
    fr: '« {id} » ne peut pas servir d’identifiant. Utilisez 1 à 64 lettres sans accent, chiffres, tirets ou traits de soulignement.',
    en: '“{id}” cannot be an id. Use 1 to 64 plain letters, digits, hyphens or underscores.',
  },
  'bad-text': {
    nl: 'De tekst bij {field} bevat een teken dat niet bewaard kan worden. Typ de tekst opnieuw, zonder plakken.',
    fr: 'Le texte de {field} contient un signe qui ne peut pas être conservé. Retapez le texte sans le coller.',
    en: 'The text of {field} holds a character that cannot be kept. Type the text again instead of pasting it.',
  },
  'bad-date': {
    nl: '“{value}” is geen datum die Vonk kent. Schrijf een jaar (2026), een maand (2026-11) of een dag (2026-11-22).',
    fr: '« {value} » n’est pas une date que Vonk connaît. Écrivez une année (2026), un mois (2026-11) ou un jour (2026-11-22).',
    en: '“{value}” is not a date that Vonk knows. Write a year (2026), a month (2026-11) or a day (2026-11-22).',
  },
  'text-too-long': {
    nl: 'De tekst bij {field} is te lang: er passen {max, number} tekens. Maak hem korter.',
    fr: 'Le texte de {field} est trop long : il y a place pour {max, number} signes. Raccourcissez-le.',
    en: 'The text of {field} is too long: there is room for {max, number} characters. Make it shorter.',
  },
  'value-out-of-range': {
    nl: 'De waarde bij {field} is te groot of te klein: {min, select, none {hoogstens {max}} other {van {min} tot {max}}}. Pas ze aan.',
    fr: 'La valeur de {field} est trop grande ou trop petite : {min, select, none {au plus {max}} other {de {min} à {max}}}. Adaptez-la.',
    en: 'The value of {field} is too large or too small: {min, select, none {at most {max}} other {from {min} to {max}}}. Change it.',
  },
  'unknown-value': {
    nl: '“{value}” staat niet in de lijst bij {field}. Kies een waarde uit de lijst.',
    fr: '« {value} » ne figure pas dans la liste de {field}. Choisissez une valeur de la liste.',
    en: '“{value}” is not in the list of {field}. Choose a value from the list.',
  },
  'wrong-type': {
    nl: 'Bij {field} hoort een ander soort waarde ({expected}). Pas ze aan.',
    fr: '{field} demande une autre sorte de valeur ({expected}). Adaptez-la.',
    en: '{field} takes another sort of value ({expected}). Change it.',
  },
  'unknown-kind': {
    nl: 'Vonk kent geen soort “{kind}”. Kies een soort uit de lijst.',
    fr: 'Vonk ne connaît pas la sorte « {kind} ». Choisissez une sorte de la liste.',
    en: 'Vonk knows no kind “{kind}”. Choose a kind from the list.',
  },
  'unknown-type': {
    nl: 'Vonk kent geen relatie “{type}”. Kies een relatie uit de lijst.',
    fr: 'Vonk ne connaît pas la relation « {type} ». Choisissez une relation de la liste.',
    en: 'Vonk knows no relation “{type}”. Choose a relation from the list.',
  },
  'unknown-field': {
    nl: '{of} heeft in Vonk geen veld “{field}”. Laat het weg of kies een veld dat bestaat.',
    fr: '{of} n’a pas de champ « {field} » dans Vonk. Laissez-le de côté ou choisissez un champ qui existe.',
    en: '{of} has no field “{field}” in Vonk. Leave it out or choose a field that exists.',
  },
  'unknown-element': {
    nl: '“{id}” staat niet op deze kaart. Ververs de kaart en probeer opnieuw.',
    fr: '« {id} » ne figure pas sur cette carte. Rechargez la carte et réessayez.',
    en: '“{id}” is not on this map. Reload the map and try again.',
  },
  'unknown-end': {
    nl: 'Relatie “{relation}” heeft “{end}” nodig, maar dat staat niet op de kaart. Voeg het eerst toe of kies een ander uiteinde.',
    fr: 'La relation « {relation} » a besoin de « {end} », qui ne figure pas sur la carte. Ajoutez-le d’abord ou choisissez une autre extrémité.',
    en: 'Relation “{relation}” needs “{end}”, which is not on the map. Add it first or choose another end.',
  },
  'same-ends': {
    nl: 'Een relatie loopt tussen twee verschillende uiteinden. Kies een ander tweede uiteinde.',
    fr: 'Une relation va d’une extrémité à une autre. Choisissez une autre seconde extrémité.',
    en: 'A relation lies between two different ends. Choose another second end.',
  },
  'tie-exists': {
    nl: 'Deze relatie is intussen opnieuw begonnen. Verwijder eerst de nieuwe, of laat de oude beëindigd.',
    fr: 'Cette relation a recommencé entre-temps. Supprimez d’abord la nouvelle, ou laissez l’ancienne terminée.',
    en: 'This relation has begun again meanwhile. Remove the new one first, or leave the old one ended.',
  },
  'end-not-allowed': {
    nl: 'De relatie “{type}” kan niet lopen van {from} naar {to}. Kies een andere relatie of een ander uiteinde.',
    fr: 'La relation « {type} » ne peut pas aller de {from} à {to}. Choisissez une autre relation ou une autre extrémité.',
    en: 'The relation “{type}” cannot go from {from} to {to}. Choose another relation or another end.',
  },
  'unknown-ref': {
    nl: '{field} verwijst naar “{id}”, maar dat staat niet op de kaart. Voeg het eerst toe of kies iets anders.',
    fr: '{field} renvoie à « {id} », qui ne figure pas sur la carte. Ajoutez-le d’abord ou choisissez autre chose.',
    en: '{field} points at “{id}”, which is not on the map. Add it first or choose something else.',
  },
  'ref-not-allowed': {
    nl: '{field} kan niet verwijzen naar {kind}. Kies iets anders.',
    fr: '{field} ne peut pas renvoyer à {kind}. Choisissez autre chose.',
    en: '{field} cannot point at {kind}. Choose something else.',
  },
  'name-missing': {
    nl: 'Een actor heeft een naam nodig. Vul een naam of een rol in, zoals “trekker straatfeest”.',
    fr: 'Un acteur a besoin d’un nom. Indiquez un nom ou un rôle, par exemple « moteur de la fête de rue ».',
    en: 'An actor needs a name. Fill in a name or a role, such as “organiser of the street party”.',
  },
  'map-entity': {
    nl: 'Een kaart houdt precies één beschrijving van zichzelf. Die kan niet weg en er komt geen tweede bij.',
    fr: 'Une carte garde exactement une description d’elle-même. On ne peut ni l’enlever ni en ajouter une seconde.',
    en: 'A map keeps exactly one description of itself. It cannot be removed and no second one can be added.',
  },
  'sensitive-membership': {
    nl: 'Bij deze organisatie is deelnemen gevoelig. Vonk tekent er geen lijn met een bewoner. Teken de lijn met een groep of met de organisatie die de brug maakt.',
    fr: 'Auprès de cette organisation, participer est sensible. Vonk n’y trace pas de lien avec un habitant. Tracez le lien avec un groupe ou avec l’organisation qui fait le pont.',
    en: 'Taking part in this organisation is sensitive. Vonk draws no line to a resident here. Draw it to a group, or to the organisation that makes the bridge.',
  },
  'id-taken': {
    nl: 'Het kenmerk “{id}” is al van iets anders op deze kaart. Kies een ander kenmerk.',
    fr: 'L’identifiant « {id} » appartient déjà à autre chose sur cette carte. Choisissez-en un autre.',
    en: 'The id “{id}” already belongs to something else on this map. Choose another id.',
  },
  'duplicate-id': {
    nl: 'Het kenmerk “{id}” staat twee keer in de gegevens. Geef elk ding een eigen kenmerk.',
    fr: 'L’identifiant « {id} » figure deux fois dans les données. Donnez à chaque élément le sien.',
    en: 'The id “{id}” stands twice in the data. Give each thing an id of its own.',
  },
  'too-many-changes': {
    nl: 'Dit zijn te veel wijzigingen in één keer: hoogstens {max, number}. Verdeel ze over meer stappen.',
    fr: 'Il y a trop de modifications en une fois : au plus {max, number}. Répartissez-les en plusieurs étapes.',
    en: 'These are too many changes at once: at most {max, number}. Spread them over more steps.',
  },
} as const satisfies WordsTable
