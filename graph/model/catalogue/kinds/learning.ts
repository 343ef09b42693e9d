import { choice, choices, date, flag, openChoices, story, text, texts } from '../fields.ts'
import { keptFields } from '../shared-fields.ts'
import type { KindTable } from '../spec.ts'

export const learningKinds: KindTable<'learning_moment' | 'indicator' | 'answer'> = {
  learning_moment: {
    label: { nl: 'leermoment', fr: 'moment d’apprentissage', en: 'learning moment' },
    plural: { nl: 'leermomenten', fr: 'moments d’apprentissage', en: 'learning moments' },
    help: {
      nl: 'Een kort verhaal: wat zagen we, en wat doen we nu anders?',
      fr: 'Un bref récit\u202f: qu’avons-nous vu, et que changeons-nous\u202f?',
      en: 'A short story: what did we see, and what do we do differently now?',
    },
    fields: {
      date: date({ nl: 'datum', fr: 'date', en: 'date' }),
      saw: story({ nl: 'wat we zagen', fr: 'ce que nous avons vu', en: 'what we saw' }),
      changed: story({
        nl: 'wat we veranderen',
        fr: 'ce que nous changeons',
        en: 'what we change',
      }),
      icc: choices('icc_principle', {
        nl: 'ICC-principes',
        fr: 'principes ICC',
        en: 'ICC principles',
      }),
      success: flag({ nl: 'een succes', fr: 'une réussite', en: 'a success' }),
      ...keptFields,
    },
  },
  indicator: {
    label: { nl: 'indicator', fr: 'indicateur', en: 'indicator' },
    plural: { nl: 'indicatoren', fr: 'indicateurs', en: 'indicators' },
    help: {
      nl: 'Een eenvoudige vraag die jullie op twee momenten stellen. Geen score.',
      fr: 'Une question simple que vous posez à deux moments. Pas un score.',
      en: 'A simple question that you ask at two moments. Not a score.',
    },
    fields: {
      question: text({ nl: 'vraag', fr: 'question', en: 'question' }),
      subkind: choice('indicator_kind', { nl: 'soort', fr: 'type', en: 'sort' }),
      chosenWith: openChoices('target_group', {
        nl: 'gekozen met',
        fr: 'choisi avec',
        en: 'chosen with',
      }),
      ...keptFields,
    },
  },
  answer: {
    label: { nl: 'antwoord op een kaartje', fr: 'réponse à une fiche', en: 'answer to a card' },
    plural: { nl: 'antwoorden op kaartjes', fr: 'réponses aux fiches', en: 'answers to cards' },
    help: {
      nl: 'Wat iemand besliste over een kaartje van Vonk.',
      fr: 'Ce que quelqu’un a décidé au sujet d’une fiche de Vonk.',
      en: 'What somebody decided about a card of Vonk.',
    },
    fields: {
      rule: text({ nl: 'regel', fr: 'règle', en: 'rule' }),
      subjects: texts({ nl: 'waarover', fr: 'à propos de', en: 'about' }),
      verdict: choice('finding_status', { nl: 'antwoord', fr: 'réponse', en: 'answer' }),
      reason: text({ nl: 'waarom', fr: 'pourquoi', en: 'why' }),
      phase: choice('phase', {
        nl: 'fase toen',
        fr: 'phase à ce moment',
        en: 'phase at that time',
      }),
      on: date({ nl: 'op', fr: 'le', en: 'on' }),
    },
  },
}
