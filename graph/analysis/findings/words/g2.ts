import type { WordsTable } from '../../../model/language.ts'

/** G2, a separate island. */
export const g2Words = {
  'g2.name': {
    nl: 'Apart eiland',
    fr: 'Un îlot séparé',
    en: 'Separate island',
  },
  'g2.how': {
    nl: 'Zoekt groepjes die onderling samenwerken en geen lijn naar de rest van de kaart hebben; lijnen met jou tellen niet mee. Eén kaartje per eiland, met hoogstens drie mogelijke bruggen.',
    fr: 'Cherche des petits groupes qui collaborent entre eux sans lien avec le reste de la carte\u202f; les liens avec vous ne comptent pas. Une fiche par îlot, avec trois ponts possibles au plus.',
    en: 'Looks for small groups that work with each other and have no line to the rest of the map; lines with you do not count. One card for each island, with three possible bridges at most.',
  },
  'g2.gap.title': {
    nl: '{members}: apart van de rest',
    fr: '{members}\u202f: à part du reste',
    en: '{members}: apart from the rest',
  },
  'g2.gap.sentence': {
    nl: '{members} vormen samen een eiland: onderling contact, nog geen lijn naar de rest bekend.{bridges, plural, =0 {} other { De kortste stap loopt via {bridge}{why, select, themes {, want allebei zijn ze bezig met {common}} offer {, want de een zoekt wat de ander aanbiedt} other {}}.}}',
    fr: '{members} forment un îlot\u202f: des liens entre eux, aucun encore connu avec le reste.{bridges, plural, =0 {} other { Le pas le plus court passe par {bridge}{why, select, themes {, sur un thème commun\u202f: {common}} offer {, car l’un cherche ce que l’autre offre} other {}}.}}',
    en: '{members} form an island: contact among themselves, no line to the rest known yet.{bridges, plural, =0 {} other { The shortest step goes through {bridge}{why, select, themes {, on common ground: {common}} offer {, because one seeks what the other offers} other {}}.}}',
  },
  'g2.gap.step': {
    nl: '{bridges, plural, =0 {Vraag of ze contact wensen, en met wie.} other {Eén kennismaking met {bridge}. Laat het eiland op zijn eigen manier werken.}}',
    fr: '{bridges, plural, =0 {Demandez s’ils souhaitent un contact, et avec qui.} other {Une rencontre avec {bridge}. Laissez à l’îlot sa façon de travailler.}}',
    en: '{bridges, plural, =0 {Ask whether they would like contact, and with whom.} other {One introduction to {bridge}. Let the island keep its own way of working.}}',
  },
  'g2.gap.possible': {
    nl: '{why, select, themes {{common}} offer {de een zoekt wat de ander aanbiedt} other {mogelijke brug}}',
    fr: '{why, select, themes {{common}} offer {l’un cherche ce que l’autre offre} other {pont possible}}',
    en: '{why, select, themes {{common}} offer {one seeks what the other offers} other {possible bridge}}',
  },
  'g2.gap.pitfall': {
    nl: 'Een bewonersinitiatief kan met opzet op zichzelf staan.',
    fr: 'Une initiative d’habitants peut rester à part exprès.',
    en: 'A residents’ initiative may stand apart on purpose.',
  },
  'g2.question.title': {
    nl: '{members}: apart van de rest?',
    fr: '{members}\u202f: à part du reste\u202f?',
    en: '{members}: apart from the rest?',
  },
  'g2.question.sentence': {
    nl: 'Tussen {members} en de rest is nog geen lijn bekend, maar geen van hen is al bevraagd.',
    fr: 'Entre {members} et le reste, aucun lien n’est encore connu, mais personne parmi eux n’a été interrogé.',
    en: 'Between {members} and the rest no line is known yet, but none of them has been asked.',
  },
  'g2.question.step': {
    nl: 'Vraag één van hen met wie ze samenwerken.',
    fr: 'Demandez à l’un d’eux avec qui ils collaborent.',
    en: 'Ask one of them who they work with.',
  },
  'g2.question.possible': {
    nl: 'Eerst vragen.',
    fr: 'D’abord demander.',
    en: 'Ask first.',
  },
  'g2.question.pitfall': {
    nl: 'Wie niet bevraagd is, lijkt altijd apart te staan.',
    fr: 'Qui n’a pas été interrogé semble toujours à part.',
    en: 'Whoever was not asked always seems to stand apart.',
  },
} as const satisfies WordsTable
