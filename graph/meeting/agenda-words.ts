import type { WordsTable } from '../model/language.ts'

/** The questions of the agenda templates (domain §4.2): an item is a question, never a statement. */
export const agendaWords = {
  'agenda.why_here': {
    nl: 'Waarom zijn we hier, en wat kan hier beslist worden?',
    fr: 'Pourquoi sommes-nous ici, et que peut-on décider ici\u202f?',
    en: 'Why are we here, and what can be decided here?',
  },
  'agenda.map_check': {
    nl: 'Wat is er fout op deze kaart, en wie ontbreekt?',
    fr: 'Qu’est-ce qui est faux sur cette carte, et qui manque\u202f?',
    en: 'What is wrong on this map, and who is missing?',
  },
  'agenda.our_sparks': {
    nl: 'Waar heeft ieder van ons zin in?',
    fr: 'De quoi chacun de nous a-t-il envie\u202f?',
    en: 'What does each of us feel like doing?',
  },
  'agenda.cards': {
    nl: 'Welke kleine stap helpt hier?',
    fr: 'Quel petit pas aiderait ici\u202f?',
    en: 'Which small step would help here?',
  },
  'agenda.not_doing': {
    nl: 'Wat doen we niet?',
    fr: 'Que ne faisons-nous pas\u202f?',
    en: 'What do we not do?',
  },
  'agenda.who_does_what': {
    nl: 'Wie doet wat, tegen wanneer?',
    fr: 'Qui fait quoi, pour quand\u202f?',
    en: 'Who does what, by when?',
  },
  'agenda.closing': {
    nl: 'Wat neem je mee, wat miste je, en met wie wil je verder praten?',
    fr: 'Que retenez-vous, que vous a-t-il manqué, et avec qui voulez-vous continuer à parler\u202f?',
    en: 'What do you take along, what did you miss, and with whom do you want to talk further?',
  },
  'agenda.what_worked': {
    nl: 'Wat lukte er sinds de vorige keer?',
    fr: 'Qu’est-ce qui a réussi depuis la dernière fois\u202f?',
    en: 'What worked since last time?',
  },
  'agenda.open_actions': {
    nl: 'Hoe staat het met wat we afspraken?',
    fr: 'Où en est ce que nous avions convenu\u202f?',
    en: 'How is what we agreed coming along?',
  },
  'agenda.vote': {
    nl: 'Waarover willen we eerst praten?',
    fr: 'De quoi voulons-nous parler d’abord\u202f?',
    en: 'What do we want to talk about first?',
  },
  'agenda.decisions': {
    nl: 'Wat beslissen we, en wie trekt het?',
    fr: 'Que décidons-nous, et qui le porte\u202f?',
    en: 'What do we decide, and who carries it?',
  },
  'agenda.goal_by_each': {
    nl: 'Hoe zegt ieder van ons het doel, in één zin?',
    fr: 'Comment chacun de nous dit-il le but, en une phrase\u202f?',
    en: 'How does each of us put the goal, in one sentence?',
  },
  'agenda.four_criteria': {
    nl: 'Eén doel, de juiste partners, middelen samen, samen beslissen: wat klopt voor ons?',
    fr: 'Un but, les bons partenaires, des moyens en commun, décider ensemble\u202f: qu’est-ce qui est vrai pour nous\u202f?',
    en: 'One goal, the right partners, means together, deciding together: what is true for us?',
  },
  'agenda.who_is_needed': {
    nl: 'Wie is hier nodig, en wie blijft liever op de hoogte?',
    fr: 'Qui est nécessaire ici, et qui préfère rester informé\u202f?',
    en: 'Who is needed here, and who would rather stay informed?',
  },
  'agenda.keep_or_stop': {
    nl: 'Houden we dit team, wordt het kleiner, gaat het samen met een ander, of stopt het?',
    fr: 'Gardons-nous cette équipe, la réduisons-nous, la fusionnons-nous ou l’arrêtons-nous\u202f?',
    en: 'Do we keep this team, make it smaller, merge it, or stop?',
  },
  'agenda.then_and_now': {
    nl: 'Wat is er anders dan toen?',
    fr: 'Qu’est-ce qui a changé depuis\u202f?',
    en: 'What is different from then?',
  },
  'agenda.residents_indicators': {
    nl: 'Wat merken bewoners ervan, in hun eigen woorden?',
    fr: 'Que remarquent les habitants, dans leurs propres mots\u202f?',
    en: 'What do residents notice, in their own words?',
  },
  'agenda.stories': {
    nl: 'Welk verhaal zegt het meest?',
    fr: 'Quelle histoire en dit le plus\u202f?',
    en: 'Which story says most?',
  },
  'agenda.which_principle': {
    nl: 'Waaraan hielden we ons, en waaraan niet?',
    fr: 'À quoi nous sommes-nous tenus, et à quoi non\u202f?',
    en: 'What did we keep to, and what not?',
  },
  'agenda.what_we_change': {
    nl: 'Wat doen we voortaan anders?',
    fr: 'Que ferons-nous autrement désormais\u202f?',
    en: 'What will we do differently from now on?',
  },
  'agenda.consultations': {
    nl: 'Welk overleg is er, en hoeveel uren kost het?',
    fr: 'Quelles concertations existent, et combien d’heures demandent-elles\u202f?',
    en: 'Which consultations are there, and how many hours do they take?',
  },
  'agenda.which_decision': {
    nl: 'Welke beslissing viel waar, het laatste jaar?',
    fr: 'Quelle décision a été prise où, cette dernière année\u202f?',
    en: 'Which decision was taken where, in the last year?',
  },
  'agenda.keep_merge_stop': {
    nl: 'Wat houden we, wat gaat samen, wat stopt?',
    fr: 'Que gardons-nous, que fusionnons-nous, qu’arrêtons-nous\u202f?',
    en: 'What do we keep, what do we merge, what stops?',
  },
  'agenda.card': {
    nl: '{title}: welke kleine stap helpt?',
    fr: '{title}\u202f: quel petit pas aiderait\u202f?',
    en: '{title}: which small step would help?',
  },
  'agenda.success': {
    nl: '{title}: wat maakte dat dit lukt?',
    fr: '{title}\u202f: qu’est-ce qui fait que cela réussit\u202f?',
    en: '{title}: what makes this work?',
  },
  'agenda.question': {
    nl: '{title}: wat weten wij hierover?',
    fr: '{title}\u202f: qu’en savons-nous\u202f?',
    en: '{title}: what do we know about this?',
  },
  'invite.why': {
    nl: 'omdat dit over jullie gaat: {title}',
    fr: 'parce que cela vous concerne\u202f: {title}',
    en: 'because this is about you: {title}',
  },
  'invite.voice': {
    nl: 'omdat jullie spreken voor wie het aangaat: {title}',
    fr: 'parce que vous parlez pour ceux que cela concerne\u202f: {title}',
    en: 'because you speak for those concerned: {title}',
  },
  'invite.spark': {
    nl: 'jullie gaven aan hier zin in te hebben',
    fr: 'vous avez dit en avoir envie',
    en: 'you said that you feel like it',
  },
} as const satisfies WordsTable
