import type { WordsTable } from '../../../model/language.ts'

/** F10, agreements missing or old. */
export const f10Words = {
  'f10.name': {
    nl: 'Afspraken ontbreken of zijn oud',
    fr: 'Accords absents ou anciens',
    en: 'Agreements missing or old',
  },
  'f10.how': {
    nl: 'Kijkt naar teams en partnerschappen van meer dan zes maanden zonder afspraken, met een herzieningsdatum in het verleden of met een verschillend begrip. Spreekt pas als er afspraken op de kaart staan.',
    fr: 'Regarde les équipes et partenariats de plus de six mois sans accord, avec une révision en retard ou des compréhensions différentes. Ne parle que si la carte compte des accords.',
    en: 'Looks at teams and partnerships older than six months without agreements, past their review date or understood differently. Speaks only when there are agreements on the map.',
  },
  'f10.title': {
    nl: '{who}: welke afspraken?',
    fr: '{who}\u202f: quels accords\u202f?',
    en: '{who}: which agreements?',
  },
  'f10.sentence': {
    nl: '{who} {months, plural, other {bestaat # maanden}}; {status, select, none {er zijn nog geen afspraken genoteerd} review {de afspraken zijn aan een nieuwe blik toe} other {de afspraken worden niet door iedereen hetzelfde begrepen}}.',
    fr: '{who} existe depuis {months} mois\u202f; {status, select, none {aucun accord n’est encore noté} review {les accords sont à revoir} other {les accords ne sont pas compris de la même façon par tous}}.',
    en: '{who} has existed for {months} months; {status, select, none {no agreements have been noted yet} review {the agreements are due for another look} other {the agreements are not understood the same way by all}}.',
  },
  'f10.step': {
    nl: 'Vul samen één blad in: doel, rollen, verwachtingen, grenzen, wat nog kan groeien, en wanneer jullie er weer naar kijken.',
    fr: 'Remplissez ensemble une page\u202f: but, rôles, attentes, limites, évolutions possibles, et date de révision.',
    en: 'Fill in one sheet together: goal, roles, expectations, limits, what may still grow, and when you look at it again.',
  },
  'f10.pitfall': {
    nl: 'Een klein team kan op vertrouwen draaien. Vraag het, leg het niet op.',
    fr: 'Une petite équipe peut fonctionner à la confiance. Demandez, n’imposez pas.',
    en: 'A small team may run on trust. Ask, do not impose.',
  },
} as const satisfies WordsTable
