import { choice, date, text } from '../fields.ts'
import { keptFields, statedFields } from '../shared-fields.ts'
import type { KindTable } from '../spec.ts'
import { neededFields } from './work-fields.ts'

export const goalAndNeedKinds: KindTable<'goal' | 'need'> = {
  goal: {
    label: { nl: 'doel', fr: 'but', en: 'goal' },
    plural: { nl: 'doelen', fr: 'buts', en: 'goals' },
    help: {
      nl: 'Waarvoor een team of initiatief er is, in één zin.',
      fr: 'La raison d’être d’une équipe ou d’une initiative, en une phrase.',
      en: 'What a team or initiative is for, in one sentence.',
    },
    fields: {
      text: text({ nl: 'doel in één zin', fr: 'but en une phrase', en: 'goal in one sentence' }),
      subkind: choice('goal_kind', { nl: 'soort', fr: 'type', en: 'sort' }),
      origin: choice('need_origin', {
        nl: 'waar het vandaan komt',
        fr: 'd’où il vient',
        en: 'where it comes from',
      }),
      ...neededFields,
      ...keptFields,
    },
  },
  need: {
    label: { nl: 'nood', fr: 'besoin', en: 'need' },
    plural: { nl: 'noden', fr: 'besoins', en: 'needs' },
    help: {
      nl: 'Iets wat een groep in de buurt nodig heeft of wenst. Nooit de nood van één persoon.',
      fr: 'Ce dont un groupe du quartier a besoin ou envie. Jamais le besoin d’une seule personne.',
      en: 'Something that a group in the neighbourhood needs or wishes. Never the need of one person.',
    },
    fields: {
      text: text(
        { nl: 'nood in één zin', fr: 'besoin en une phrase', en: 'need in one sentence' },
        {
          nl: 'Liefst in de woorden van de bewoners.',
          fr: 'De préférence avec les mots des habitants.',
          en: 'Preferably in the residents’ own words.',
        },
      ),
      status: choice('need_status', { nl: 'stand', fr: 'état', en: 'status' }),
      origin: choice('need_origin', {
        nl: 'waar hij vandaan komt',
        fr: 'd’où il vient',
        en: 'where it comes from',
      }),
      date: date({ nl: 'gehoord op', fr: 'entendu le', en: 'heard on' }),
      answer: text(
        { nl: 'antwoord', fr: 'réponse', en: 'answer' },
        {
          nl: 'Wat er mee gebeurt. ‘Nee, omdat …’ is ook een antwoord.',
          fr: 'Ce qu’on en fait. «\u202fNon, parce que…\u202f» est aussi une réponse.',
          en: 'What is done about it. “No, because …” is an answer too.',
        },
      ),
      change: choice('change_wish', {
        nl: 'noodzakelijk of mogelijk',
        fr: 'nécessaire ou possible',
        en: 'necessary or possible',
      }),
      ...statedFields,
      ...keptFields,
    },
  },
}
