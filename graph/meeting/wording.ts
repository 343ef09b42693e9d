import type { Language } from '../model/language.ts'

/** Words that put somebody on the spot, and what says the same without (domain §4.4). */
export type Remark = { readonly found: string; readonly better: string }

type Better = readonly [pattern: RegExp, better: string]

const words: { readonly [language in Language]: readonly Better[] } = {
  nl: [
    [/ge[iï]soleerde?|isole(?:ert|ren)(?: zich)?/iu, 'nog geen lijn bekend'],
    [/zwakke schakels?|probleem|problemen/iu, 'veel hangt hier aan één lijn'],
    [/overbodige? (?:lid|leden)/iu, 'wil liever op de hoogte blijven'],
    [/weerstand|tegenwerkers?/iu, 'vandaag: laat gebeuren'],
    [
      /doelgroep(?:en)?|kwetsbaren|kwetsbare mensen|cli[eë]nt(?:en)?/iu,
      'bewoners, of de naam die de groep zelf gebruikt',
    ],
    [/\b(?:moet(?:en)?|had(?:den)? moeten)\b/iu, 'vraag: helpt het als…?'],
    [/hiaat bij/iu, 'tussen … en …, nooit bij één partij'],
    [/\b(?:centrale?|perifere?|perifeer)\b/iu, 'veel lijnen bekend, of weinig lijnen bekend'],
    [/rapportcijfer|\bscores?\b/iu, 'een aantal, met een datum'],
  ],
  fr: [
    [/isol[ée]e?s?\b/iu, 'pas encore de lien connu'],
    [/maillons? faibles?|problèmes?/iu, 'beaucoup tient ici à un seul lien'],
    [/membres? superflus?/iu, 'préfère rester informé'],
    [/résistances?|opposants?/iu, 'aujourd’hui\u202f: laisse faire'],
    [
      /groupes? cibles?|publics? cibles?|(?:personnes )?vulnérables|clients?/iu,
      'habitants, ou le nom que le groupe se donne',
    ],
    [
      /\b(?:doi(?:t|vent)|devrai(?:t|ent)|faut)\b/iu,
      'une question\u202f: est-ce que cela aide si…\u202f?',
    ],
    [/manque chez/iu, 'entre … et …, jamais chez une seule partie'],
    [
      /\b(?:centra(?:l|le|ux)|périphérique)\b/iu,
      'beaucoup de liens connus, ou peu de liens connus',
    ],
    [/\b(?:scores?|note sur)\b/iu, 'un nombre, avec une date'],
  ],
  en: [
    [/isolated?/iu, 'no line known yet'],
    [/weak links?|problems?/iu, 'much depends on one line here'],
    [/redundant members?/iu, 'would rather stay informed'],
    [/resistance|opponents?/iu, 'today: lets it happen'],
    [
      /target groups?|vulnerable people|clients?/iu,
      'residents, or the name that the group uses itself',
    ],
    [/\b(?:must|should have|has to|have to)\b/iu, 'a question: does it help if …?'],
    [/gap at/iu, 'between … and …, never at one party'],
    [/\b(?:central|peripheral)\b/iu, 'many lines known, or few lines known'],
    [/\b(?:scores?|grades?)\b/iu, 'a number, with a date'],
  ],
}

/** What in a sentence could hurt or hide, with what to say instead; in the order of the table of domain §4.4. */
export const remarksOn = (sentence: string, language: Language): readonly Remark[] =>
  words[language].flatMap(([pattern, better]) => {
    const found = pattern.exec(sentence)?.[0]
    return found === undefined ? [] : [{ found, better }]
  })
