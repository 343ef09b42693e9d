import { choice, flag, openChoices, ref, text } from '../fields.ts'
import { actorKinds } from '../names.ts'
import { tieFields } from '../shared-fields.ts'
import type { TypeTable } from '../spec.ts'

const oneWay = { directed: true, from: actorKinds, to: actorKinds } as const

const bothWays = { ...oneWay, directed: false } as const

/** What two actors do together, from the lightest to the closest (domain §2.3). */
export const actorTies: TypeTable<
  | 'KNOWS'
  | 'REFERS_TO'
  | 'SHARES_INFO_WITH'
  | 'COORDINATES_WITH'
  | 'PARTNERS_WITH'
  | 'LEARNS_WITH'
  | 'NO_RELATION'
> = {
  KNOWS: {
    label: { nl: 'kent', fr: 'connaît', en: 'knows' },
    reverse: { nl: 'kent', fr: 'connaît', en: 'knows' },
    help: {
      nl: 'Ze kennen elkaar, maar werken niet samen.',
      fr: 'Ils se connaissent, mais ne collaborent pas.',
      en: 'They know each other but do not work together.',
    },
    ...bothWays,
    rank: 0,
    fields: tieFields,
  },
  REFERS_TO: {
    label: { nl: 'verwijst door naar', fr: 'oriente vers', en: 'refers to' },
    reverse: {
      nl: 'krijgt mensen doorverwezen van',
      fr: 'accueille des personnes orientées par',
      en: 'gets referrals from',
    },
    help: {
      nl: 'De een stuurt mensen door naar de ander.',
      fr: 'L’un oriente des personnes vers l’autre.',
      en: 'One sends people on to the other.',
    },
    ...oneWay,
    rank: 1,
    fields: {
      forThemes: openChoices('theme', {
        nl: 'voor welke thema’s',
        fr: 'pour quels thèmes',
        en: 'for which themes',
      }),
      feedback: flag(
        { nl: 'koppelt terug', fr: 'donne un retour', en: 'reports back' },
        {
          nl: 'Hoort wie doorverwees, of de persoon is aangekomen?',
          fr: 'Celui qui oriente sait-il si la personne est arrivée\u202f?',
          en: 'Does the one who referred hear whether the person arrived?',
        },
      ),
      ...tieFields,
    },
  },
  SHARES_INFO_WITH: {
    label: {
      nl: 'deelt informatie met',
      fr: 'partage de l’information avec',
      en: 'shares information with',
    },
    reverse: {
      nl: 'krijgt informatie van',
      fr: 'reçoit de l’information de',
      en: 'gets information from',
    },
    help: {
      nl: 'De een houdt de ander op de hoogte, of ze doen dat wederzijds. Elk beslist apart.',
      fr: 'L’un informe l’autre, ou ils s’informent mutuellement. Chacun décide seul.',
      en: 'One keeps the other informed, or both do. Each decides alone.',
    },
    ...oneWay,
    rank: { by: 'mutual', ranks: { true: 2 }, otherwise: 0 },
    fields: {
      mutual: flag(
        { nl: 'wederzijds', fr: 'réciproque', en: 'mutual' },
        {
          nl: 'Beide kanten informeren elkaar. Een nieuwsbrief is niet wederzijds.',
          fr: 'Les deux s’informent. Une lettre d’information n’est pas réciproque.',
          en: 'Both inform each other. A newsletter is not mutual.',
        },
      ),
      channel: text({ nl: 'hoe', fr: 'par quel canal', en: 'by what means' }),
      ...tieFields,
    },
  },
  COORDINATES_WITH: {
    label: {
      nl: 'stemt actief af met',
      fr: 'se coordonne activement avec',
      en: 'coordinates with',
    },
    reverse: {
      nl: 'stemt actief af met',
      fr: 'se coordonne activement avec',
      en: 'coordinates with',
    },
    help: {
      nl: 'Ze stemmen hun werk op elkaar af.',
      fr: 'Ils ajustent leur travail l’un à l’autre.',
      en: 'They adjust their work to each other.',
    },
    ...bothWays,
    rank: 3,
    fields: {
      about: openChoices('theme', { nl: 'waarover', fr: 'à quel sujet', en: 'about what' }),
      ...tieFields,
    },
  },
  PARTNERS_WITH: {
    label: { nl: 'is partner van', fr: 'est partenaire de', en: 'partners with' },
    reverse: { nl: 'is partner van', fr: 'est partenaire de', en: 'partners with' },
    help: {
      nl: 'Ze doen samen iets, voor een tijd of blijvend.',
      fr: 'Ils font quelque chose ensemble, pour un temps ou durablement.',
      en: 'They do something together, for a time or for good.',
    },
    ...bothWays,
    rank: { by: 'duration', ranks: { temporary: 4, permanent: 5 }, otherwise: 4 },
    fields: {
      duration: choice('duration', {
        nl: 'tijdelijk of permanent',
        fr: 'temporaire ou permanent',
        en: 'temporary or permanent',
      }),
      goalId: ref(['goal'], { nl: 'voor welk doel', fr: 'pour quel but', en: 'for which goal' }),
      ...tieFields,
    },
  },
  LEARNS_WITH: {
    label: { nl: 'leert samen met', fr: 'apprend avec', en: 'learns with' },
    reverse: { nl: 'leert samen met', fr: 'apprend avec', en: 'learns with' },
    help: {
      nl: 'Ze kijken samen terug op hun werk en leren daaruit. Een andere vorm, niet ‘beter’.',
      fr: 'Ils réfléchissent ensemble à leur pratique. Une autre forme, pas «\u202fmeilleure\u202f».',
      en: 'They look back on their work together and learn from it. Another kind, not “better”.',
    },
    ...bothWays,
    rank: 6,
    fields: tieFields,
  },
  NO_RELATION: {
    label: {
      nl: 'heeft geen relatie met',
      fr: 'n’a pas de relation avec',
      en: 'has no relation with',
    },
    reverse: {
      nl: 'heeft geen relatie met',
      fr: 'n’a pas de relation avec',
      en: 'has no relation with',
    },
    help: {
      nl: 'Het werd gevraagd: er is geen relatie. Iets anders dan ‘niet gevraagd’.',
      fr: 'La question a été posée\u202f: il n’y a pas de relation. Autre chose que «\u202fnon demandé\u202f».',
      en: 'It was asked: there is no relation. Not the same as “not asked”.',
    },
    ...bothWays,
    fields: {
      askedBoth: flag({
        nl: 'aan beide kanten gevraagd',
        fr: 'demandé aux deux',
        en: 'both were asked',
      }),
      ...tieFields,
    },
  },
}
