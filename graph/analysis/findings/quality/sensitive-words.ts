/**
 * Beginnings of words, in Dutch, French and English, that may say something sensitive of a person. A
 * reminder, never a guarantee (domain §3.7, GDPR art. 9 and 10).
 */
const beginnings = {
  health:
    'ziek kanker diabet dement depress psych verslaa alcohol drug medicat handicap hiv autis burn-out zwanger malad cancer démen dépress addict toxic médicament enceinte disease illness pregnan',
  debt: 'schuld deurwaarder leefloon dette huissier surendett debt bailiff',
  residence: 'asiel illega verblijfs sans-papier asile asylum clandestin',
  faith: 'moslim christen joods katholiek musulman chrétien juif muslim jewish catholic',
  politics: 'partijlid vakbond syndicat',
  offences: 'veroordeel gevangen strafblad politiedossier condamn prison détenu convict',
  intimacy: 'homo lesb transgender gay',
  origin: 'marokkaan turk roma afrikaan marocain africain étranger herkomst',
  age: 'minderjarig mineur underage',
}

const all = Object.values(beginnings).flatMap((words) => words.split(' '))

/** The first word of a text that begins in such a way, as it stands there; undefined without one. */
export const sensitiveIn = (text: string): string | undefined =>
  (text.match(/[\p{L}-]+/gu) ?? []).find((word) =>
    all.some((beginning) => word.toLowerCase().startsWith(beginning)),
  )
