/**
 * Beginnings of words that may say something of a person's health, origin, debts, residence, faith, politics
 * or offences, in Dutch, French and English. A reminder, never a guarantee (domain §3.7, GDPR art. 9 and 10).
 */
export const sensitiveWords: readonly string[] = [
  ...['ziek', 'kanker', 'diabet', 'dement', 'depress', 'psych', 'verslaa', 'alcohol', 'drug'],
  ...['medicat', 'handicap', 'hiv', 'autis', 'burn-out', 'zwanger', 'malad', 'cancer', 'démen'],
  ...['dépress', 'addict', 'toxic', 'médicament', 'enceinte', 'disease', 'illness', 'dementia'],
  ...['pregnan', 'schuld', 'deurwaarder', 'leefloon', 'dette', 'huissier', 'surendett', 'debt'],
  ...['bailiff', 'papieren', 'asiel', 'illega', 'verblijfs', 'sans-papier', 'asile', 'asylum'],
  ...['clandestin', 'moslim', 'christen', 'joods', 'katholiek', 'musulman', 'chrétien', 'juif'],
  ...['muslim', 'jewish', 'catholic', 'partijlid', 'vakbond', 'syndicat', 'trade union'],
  ...['veroordeel', 'gevangen', 'strafblad', 'politiedossier', 'condamn', 'prison', 'détenu'],
  ...['convict', 'homo', 'lesb', 'transgender', 'gay', 'marokkaan', 'turk', 'roma', 'afrikaan'],
  ...['marocain', 'africain', 'étranger', 'herkomst', 'minderjarig', 'mineur', 'underage'],
]

/** The first word of a text that begins in such a way, as it stands there; undefined without one. */
export const sensitiveIn = (text: string): string | undefined =>
  (text.match(/[\p{L}-]+(?: union)?/gu) ?? []).find((word) =>
    sensitiveWords.some((beginning) => word.toLowerCase().startsWith(beginning)),
  )
