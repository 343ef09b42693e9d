import type { WordsTable } from '../../../model/language.ts'

/** L3, offer meets need: said between two, with the terms as the giver told them. */
export const l3Words = {
  'l3.name': {
    nl: 'Aanbod ontmoet vraag',
    fr: 'L’offre rencontre la demande',
    en: 'Offer meets need',
  },
  'l3.how': {
    nl: 'Legt wat de ene aanbiedt naast wat de andere zoekt. Vrijwilligers van bewonersgroepen worden nooit aangeboden, en een bewoner alleen met een eigen aanbod of vraag.',
    fr: 'Compare ce que l’un offre et ce que l’autre cherche. Les bénévoles de groupes d’habitants ne sont jamais proposés, et un habitant seulement avec sa propre offre ou demande.',
    en: 'Lays what one offers beside what another seeks. Volunteers of residents’ groups are never put forward, and a resident only with an own offer or ask.',
  },
  'l3.title': {
    nl: '{giver} en {asker}',
    fr: '{giver} et {asker}',
    en: '{giver} and {asker}',
  },
  'l3.sentence': {
    nl: '{asker} zoekt {assets}; {giver} heeft dat en wil het delen{hasTerms, select, true { ({terms_quoted})} other {}}.{link, select, tie { Ze werken al samen.} you { Jij kent beide.} partner { {partner} kent beide.} other {}}',
    fr: '{asker} cherche {assets}\u202f; {giver} en dispose et veut {count, plural, one {le} other {les}} partager{hasTerms, select, true { ({terms_quoted})} other {}}.{link, select, tie { Il y a déjà une collaboration.} you { Vous connaissez les deux.} partner { {partner} connaît les deux.} other {}}',
    en: '{asker} is looking for {assets}; {giver} has {count, plural, one {it} other {them}} and is willing to share{hasTerms, select, true { ({terms_quoted})} other {}}.{link, select, tie { They already work together.} you { You know both.} partner { {partner} knows both.} other {}}',
  },
  'l3.sentence.mutual': {
    nl: 'Tussen {asker} en {giver} kan het in twee richtingen: {asker} zoekt {assets}, {giver} zoekt {back}, en elk heeft wat de ander zoekt{hasTerms, select, true { ({terms_quoted})} other {}}.',
    fr: 'Entre {asker} et {giver}, cela peut aller dans les deux sens\u202f: {asker} cherche {assets}, {giver} cherche {back}, et chacun a ce que l’autre cherche{hasTerms, select, true { ({terms_quoted})} other {}}.',
    en: 'Between {asker} and {giver} it can go both ways: {asker} is looking for {assets}, {giver} is looking for {back}, and each has what the other seeks{hasTerms, select, true { ({terms_quoted})} other {}}.',
  },
  'l3.step': {
    nl: 'Eén kennismaking tussen {asker} en {giver}. Noteer samen de voorwaarden.',
    fr: 'Une seule rencontre entre {asker} et {giver}. Notez ensemble les conditions.',
    en: 'One introduction between {asker} and {giver}. Note the terms together.',
  },
  'l3.step.place': {
    nl: 'Eén gesprek tussen {asker} en {giver} op de plek die ze delen. Noteer samen de voorwaarden.',
    fr: 'Une conversation entre {asker} et {giver} dans le lieu qu’ils partagent. Notez ensemble les conditions.',
    en: 'One talk between {asker} and {giver} at the place that they share. Note the terms together.',
  },
  'l3.step.known': {
    nl: 'Eén gesprek tussen {asker} en {giver}. Noteer samen de voorwaarden.',
    fr: 'Une conversation entre {asker} et {giver}. Notez ensemble les conditions.',
    en: 'One talk between {asker} and {giver}. Note the terms together.',
  },
  'l3.possible': { nl: '{assets}', fr: '{assets}', en: '{assets}' },
  'l3.pitfall': {
    nl: 'Een aanbod is geen recht. Vraag eerst of het nog geldt en onder welke voorwaarden.',
    fr: 'Une offre n’est pas un droit. Demandez d’abord si elle tient toujours et à quelles conditions.',
    en: 'An offer is not a right. Ask first whether it still stands and on what terms.',
  },
  'l3.no_terms': {
    nl: 'Weten we niet: de voorwaarden, zoals uren, kosten en verzekering.',
    fr: 'Nous ne savons pas\u202f: les conditions, comme les heures, les coûts et l’assurance.',
    en: 'We do not know: the terms, such as hours, costs and insurance.',
  },
} as const satisfies WordsTable
