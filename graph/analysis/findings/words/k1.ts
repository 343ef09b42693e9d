import type { WordsTable } from '../../../model/language.ts'

/** K1, a bridge that works. */
export const k1Words = {
  'k1.name': {
    nl: 'Brug die werkt',
    fr: 'Un pont qui fonctionne',
    en: 'Bridge that works',
  },
  'k1.how': {
    nl: 'Zoekt lijnen van wie samen afstemt over een kloof heen die bij ‘werelden naast elkaar’ staat. Bewoners worden niet genoemd.',
    fr: 'Cherche des liens de coordination par-dessus un écart signalé sous «\u202fdes mondes côte à côte\u202f». Les habitants ne sont pas nommés.',
    en: 'Looks for lines of those who coordinate across a divide that stands under “worlds side by side”. Residents are not named.',
  },
  'k1.title': {
    nl: '{ends}',
    fr: '{ends}',
    en: '{ends}',
  },
  'k1.sentence': {
    nl: '{ends} werken samen over {cell, select, nl_fr {de talen} informal_care {informeel en zorg} other {informeel en formeel}} heen.',
    fr: '{ends} collaborent {cell, select, nl_fr {d’une langue à l’autre} informal_care {entre l’informel et les soins} other {entre l’informel et le formel}}.',
    en: '{ends} work together across {cell, select, nl_fr {languages} informal_care {informal and care} other {informal and formal}}.',
  },
  'k1.step': {
    nl: 'Vraag hoe dat gegroeid is, en bescherm het.',
    fr: 'Demandez comment cela s’est fait, et protégez-le.',
    en: 'Ask how it came about, and protect it.',
  },
  'k1.pitfall': {
    nl: 'Laad niet alles op deze ene brug.',
    fr: 'Ne chargez pas tout sur ce seul pont.',
    en: 'Do not load everything on this one bridge.',
  },
} as const satisfies WordsTable
