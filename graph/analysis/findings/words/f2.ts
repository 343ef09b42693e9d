import type { WordsTable } from '../../../model/language.ts'

/** F2, everything hangs on the coordinator. */
export const f2Words = {
  'f2.name': {
    nl: 'Alles hangt aan de coördinator',
    fr: 'Tout tient au coordinateur',
    en: 'Everything hangs on the coordinator',
  },
  'f2.how': {
    nl: 'Telt hoeveel paren elkaar kunnen bereiken met jouw lijnen erbij, en hoeveel zonder. Spreekt als minstens een op de zeven wegvalt. Jouw zetels in overleggen tellen niet.',
    fr: 'Compte combien de paires peuvent se joindre avec vos liens, et combien sans. Parle si au moins une sur sept disparaît. Vos sièges dans les concertations ne comptent pas.',
    en: 'Counts how many pairs can reach each other with your lines, and how many without. Speaks when at least one in seven falls away. Your seats in consultations do not count.',
  },
  'f2.title': {
    nl: 'Veel hangt vandaag aan jouw lijnen',
    fr: 'Beaucoup tient aujourd’hui à vos liens',
    en: 'Much hangs on your lines today',
  },
  'f2.sentence': {
    nl: 'Met jou erbij kunnen {with} op 100 paren elkaar bereiken, zonder jou {without}.{dated, select, true { Je opdracht loopt {until_until}.} other {}}',
    fr: 'Avec vous, {with} paires sur 100 peuvent se joindre, sans vous {without}.{dated, select, true { Votre mission court {until_until}.} other {}}',
    en: 'With you {with} in 100 pairs can reach each other, without you {without}.{dated, select, true { Your assignment runs {until_until}.} other {}}',
  },
  'f2.step': {
    nl: 'Maak van drie van je eigen lijnen een lijn tussen anderen: drie kennismakingen.',
    fr: 'Faites de trois de vos liens des liens entre d’autres\u202f: trois présentations.',
    en: 'Turn three of your own lines into lines between others: three introductions.',
  },
  'f2.lines': {
    nl: 'Je hebt lijnen met {count} anderen op de kaart.',
    fr: 'Vous avez des liens avec {count} autres sur la carte.',
    en: 'You have lines with {count} others on the map.',
  },
  'f2.pitfall': {
    nl: 'Jij tekent de kaart, dus jouw lijnen staan er het volledigst op. Dit gaat over een functie, niet over jou.',
    fr: 'C’est vous qui dessinez la carte\u202f: vos liens y sont les plus complets. Il s’agit d’une fonction, pas de vous.',
    en: 'You draw the map, so your lines are the most complete on it. This is about a function, not about you.',
  },
} as const satisfies WordsTable
