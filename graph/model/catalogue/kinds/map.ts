import { choices, count, date, number, openChoices, story, text } from '../fields.ts'
import type { FieldSpecs, KindTable } from '../spec.ts'

/** From when a rule speaks. What is not set takes the value that the rule itself names. */
const thresholdFields = {
  dormantAfterMonths: count({
    nl: 'slapend na zoveel maanden zonder contact',
    fr: 'en sommeil après autant de mois sans contact',
    en: 'dormant after so many months without contact',
  }),
  smallTeamMembers: count({
    nl: 'klein team: hoogstens zoveel leden',
    fr: 'petite équipe\u202f: au plus autant de membres',
    en: 'small team: at most so many members',
  }),
  askedShare: number(0, 1, {
    nl: 'deel dat bevraagd moet zijn (0 tot 1)',
    fr: 'part à avoir interrogée (0 à 1)',
    en: 'share that must have been asked (0 to 1)',
  }),
  teamHoursPerYear: count({
    nl: 'veel overleg: vanaf zoveel uren per jaar',
    fr: 'beaucoup de concertation\u202f: à partir d’autant d’heures par an',
    en: 'much consultation: from so many hours a year',
  }),
  questioningsPerYear: count({
    nl: 'vaak bevraagd: vanaf zoveel keer per jaar',
    fr: 'souvent interrogé\u202f: à partir d’autant de fois par an',
    en: 'often asked: from so many times a year',
  }),
  cardsShown: count({
    nl: 'kaartjes per soort',
    fr: 'fiches par catégorie',
    en: 'cards per category',
  }),
} as const satisfies FieldSpecs

export const mapKinds: KindTable<'map'> = {
  map: {
    label: { nl: 'kaart', fr: 'carte', en: 'map' },
    plural: { nl: 'kaarten', fr: 'cartes', en: 'maps' },
    help: {
      nl: 'Eén buurt, met haar grens en haar instellingen.',
      fr: 'Un quartier, avec ses limites et ses réglages.',
      en: 'One neighbourhood, with its boundary and its settings.',
    },
    fields: {
      name: text({
        nl: 'naam van de buurt',
        fr: 'nom du quartier',
        en: 'name of the neighbourhood',
      }),
      description: story({ nl: 'beschrijving', fr: 'description', en: 'description' }),
      area: text(
        { nl: 'gebied', fr: 'zone', en: 'area' },
        {
          nl: 'De straten of wijken waarover het gaat.',
          fr: 'Les rues ou les quartiers concernés.',
          en: 'The streets or districts that it is about.',
        },
      ),
      boundaryRule: story(
        { nl: 'wie hoort erbij', fr: 'qui en fait partie', en: 'who belongs' },
        {
          nl: 'Wanneer zet je iemand op deze kaart, en wanneer niet?',
          fr: 'Quand mettez-vous quelqu’un sur cette carte, et quand pas\u202f?',
          en: 'When do you put someone on this map, and when not?',
        },
      ),
      region: text({ nl: 'gewest of streek', fr: 'région', en: 'region' }),
      languages: choices('language', {
        nl: 'talen van de kaart',
        fr: 'langues de la carte',
        en: 'languages of the map',
      }),
      areaGroups: openChoices('target_group', {
        nl: 'groepen die hier wonen',
        fr: 'groupes qui vivent ici',
        en: 'groups that live here',
      }),
      expectedSubkinds: openChoices(
        'actor_subkind',
        {
          nl: 'verwachte soorten actoren',
          fr: 'types d’acteurs attendus',
          en: 'expected sorts of actor',
        },
        {
          nl: 'Wie verwacht je in elke buurt? Vonk vraagt naar wie nog ontbreekt.',
          fr: 'Qui attendez-vous dans tout quartier\u202f? Vonk demande qui manque encore.',
          en: 'Whom do you expect in any neighbourhood? Vonk asks who is still missing.',
        },
      ),
      vulnerableGroups: openChoices('target_group', {
        nl: 'groepen die voorgaan',
        fr: 'groupes prioritaires',
        en: 'groups that come first',
      }),
      today: date(
        {
          nl: 'dag waarop de kaart opent',
          fr: 'jour d’ouverture de la carte',
          en: 'day that the map opens on',
        },
        {
          nl: 'Leeg: vandaag. Een voorbeeld kan op een vaste dag openen.',
          fr: 'Vide\u202f: aujourd’hui. Un exemple peut s’ouvrir à une date fixe.',
          en: 'Empty: today. An example can open on a fixed day.',
        },
      ),
      ...thresholdFields,
    },
  },
}
