import type { WordsTable } from '../../../model/language.ts'

/** S8, a connector who is willing. */
export const s8Words = {
  's8.name': {
    nl: 'Bruggenbouwer die wil',
    fr: 'Un passeur volontaire',
    en: 'Connector who is willing',
  },
  's8.how': {
    nl: 'Zoekt wie vandaag als enige tussen twee werelden staat die naast elkaar leven, er energie voor heeft en in minder dan drie overleggen zit. Bewoners worden niet genoemd.',
    fr: 'Cherche qui se trouve aujourd’hui entre deux mondes côte à côte, en a l’énergie et siège dans moins de trois concertations. Les habitants ne sont pas nommés.',
    en: 'Looks for whoever stands between two worlds that live side by side today, has energy for it and sits in fewer than three consultations. Residents are not named.',
  },
  's8.title': {
    nl: '{actor}: tussen twee werelden',
    fr: '{actor}\u202f: entre deux mondes',
    en: '{actor}: between two worlds',
  },
  's8.sentence': {
    nl: '{actor} staat vandaag tussen {cell, select, nl_fr {Nederlandstalig en Franstalig} informal_care {informeel en zorg} other {informeel en formeel}}. Wie nog? En wil {actor} die rol?',
    fr: 'Aujourd’hui, {actor} se trouve entre {cell, select, nl_fr {francophones et néerlandophones} informal_care {l’informel et les soins} other {l’informel et le formel}}. Qui d’autre\u202f? Ce rôle conviendrait-il à {actor}\u202f?',
    en: '{actor} stands between {cell, select, nl_fr {Dutch-speaking and French-speaking} informal_care {informal and care} other {informal and formal}} today. Who else? And does {actor} want that role?',
  },
  's8.step': {
    nl: 'Vraag of die rol past, neem elders iets af, en zoek een tweede brug.',
    fr: 'Demandez si ce rôle convient, allégez ailleurs, et cherchez un second pont.',
    en: 'Ask whether the role fits, take something away elsewhere, and look for a second bridge.',
  },
  's8.pitfall': {
    nl: 'Een brug is ook een flessenhals en raakt snel overbelast.',
    fr: 'Un pont est aussi un goulot, vite surchargé.',
    en: 'A bridge is also a bottleneck and is soon overloaded.',
  },
} as const satisfies WordsTable
