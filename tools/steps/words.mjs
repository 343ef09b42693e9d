/** What the tools say, in the language of the computer. */
const words = {
  node: {
    nl: 'Vonk heeft Node {least} of nieuwer nodig; dit is {found}. Haal Node op https://nodejs.org (kies LTS) en begin opnieuw.',
    fr: 'Vonk a besoin de Node {least} ou plus récent\u202F; ici c’est {found}. Prenez Node sur https://nodejs.org (choisissez LTS) et recommencez.',
    en: 'Vonk needs Node {least} or newer; this is {found}. Get Node from https://nodejs.org (choose LTS) and start again.',
  },
  installing: {
    nl: 'Vonk haalt op wat het nodig heeft. Dat duurt enkele minuten, alleen de eerste keer …',
    fr: 'Vonk prend ce dont il a besoin. Cela dure quelques minutes, la première fois seulement…',
    en: 'Vonk is fetching what it needs. This takes a few minutes, the first time only …',
  },
  'install-failed': {
    nl: 'Ophalen is niet gelukt. Kijk of deze computer internet heeft en of er 1 GB vrij is, en begin opnieuw.',
    fr: 'Le téléchargement a échoué. Vérifiez la connexion à internet et qu’il reste 1 Go libre, puis recommencez.',
    en: 'Fetching failed. See whether this computer is on the internet and has 1 GB free, and start again.',
  },
  building: {
    nl: 'Vonk wordt klaargezet …',
    fr: 'Vonk se prépare…',
    en: 'Vonk is getting ready …',
  },
  'build-failed': {
    nl: 'Klaarzetten is niet gelukt; hierboven staat waarom.',
    fr: 'La préparation a échoué\u202F; la raison est indiquée plus haut.',
    en: 'Getting ready failed; the reason is above.',
  },
  'no-chromium': {
    nl: 'De tests hebben Chrome, Chromium of Edge nodig en vinden er geen. Installeer er een, of zet het pad in VONK_CHROMIUM.',
    fr: 'Les tests ont besoin de Chrome, Chromium ou Edge et n’en trouvent pas. Installez-en un, ou mettez son chemin dans VONK_CHROMIUM.',
    en: 'The tests need Chrome, Chromium or Edge and find none. Install one, or put its path in VONK_CHROMIUM.',
  },
  'installing-chromium': {
    nl: 'Chromium wordt geïnstalleerd …',
    fr: 'Installation de Chromium…',
    en: 'Installing Chromium …',
  },
  'installing-strace': {
    nl: 'strace wordt geïnstalleerd …',
    fr: 'Installation de strace…',
    en: 'Installing strace …',
  },
  'fetching-cypher-lint': {
    nl: 'De taalcontrole van Neo4j wordt opgehaald …',
    fr: 'Téléchargement du vérificateur de Neo4j…',
    en: 'Fetching the language checker of Neo4j …',
  },
  'installing-java': {
    nl: 'Java en Maven worden geïnstalleerd …',
    fr: 'Installation de Java et Maven…',
    en: 'Installing Java and Maven …',
  },
  'fetching-neo4j': {
    nl: 'Neo4j {version} wordt opgehaald voor de tests …',
    fr: 'Téléchargement de Neo4j {version} pour les tests…',
    en: 'Fetching Neo4j {version} for the tests …',
  },
  'preparing-neo4j': {
    nl: 'Neo4j wordt klaargezet om snel te starten …',
    fr: 'Neo4j est préparé pour démarrer vite…',
    en: 'Preparing Neo4j for quick starts …',
  },
  'no-java': {
    nl: 'De tests hebben Java 17 of 21 en Maven nodig, om een echte Neo4j te starten. Installeer ze en begin opnieuw.',
    fr: 'Les tests ont besoin de Java 17 ou 21 et de Maven, pour démarrer un vrai Neo4j. Installez-les et recommencez.',
    en: 'The tests need Java 17 or 21 and Maven, to start a real Neo4j. Install them and start again.',
  },
  'no-newest-neo4j': {
    nl: 'NIET GETEST: Neo4j {version}. Daarvoor is Java 21 of nieuwer nodig; installeer het en begin opnieuw.',
    fr: 'NON TESTÉ\u202F: Neo4j {version}. Il faut Java 21 ou plus récent\u202F; installez-le et recommencez.',
    en: 'NOT TESTED: Neo4j {version}. It needs Java 21 or newer; install that and start again.',
  },
}

const locale = Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2)
const language = locale === 'nl' || locale === 'fr' ? locale : 'en'

/** Prints a sentence on stderr, so that stdout stays for what a program may read. */
export const say = (id, values = {}) => {
  const sentence = words[id][language].replace(/\{(\w+)\}/g, (_, name) => String(values[name]))
  process.stderr.write(`${sentence}\n`)
}
