import {
  choice,
  choices,
  count,
  date,
  flag,
  number,
  ref,
  refs,
  story,
  text,
  texts,
} from '../fields.ts'
import { actorKinds } from '../names.ts'
import { keptFields } from '../shared-fields.ts'
import type { FieldSpec, KindTable } from '../spec.ts'
import { windFields } from './work-fields.ts'

/** What was typed, in the other language of the meeting; absent: still to be translated. */
const inOther = (nl: string, fr: string, en: string): FieldSpec =>
  text({
    nl: `${nl}, in de andere taal`,
    fr: `${fr}, dans l’autre langue`,
    en: `${en}, in the other language`,
  })

const meetingId = ref(['meeting'], { nl: 'overlegmoment', fr: 'réunion', en: 'meeting' })

export const meetingKinds: KindTable<'meeting' | 'agenda_item' | 'decision' | 'action'> = {
  meeting: {
    label: { nl: 'overlegmoment', fr: 'réunion', en: 'meeting' },
    plural: { nl: 'overlegmomenten', fr: 'réunions', en: 'meetings' },
    help: {
      nl: 'Eén bijeenkomst, met een doel en een agenda.',
      fr: 'Une rencontre, avec un but et un ordre du jour.',
      en: 'One gathering, with a purpose and an agenda.',
    },
    fields: {
      name: text({ nl: 'naam', fr: 'nom', en: 'name' }),
      subkind: choice('meeting_kind', { nl: 'soort', fr: 'type', en: 'sort' }),
      date: date({ nl: 'datum', fr: 'date', en: 'date' }),
      time: text({ nl: 'uur', fr: 'heure', en: 'time' }),
      placeId: ref(['place'], { nl: 'plek', fr: 'lieu', en: 'place' }),
      teamId: ref(['team'], {
        nl: 'van welk overleg',
        fr: 'de quelle concertation',
        en: 'of which team',
      }),
      purpose: text({
        nl: 'doel in één zin',
        fr: 'but en une phrase',
        en: 'purpose in one sentence',
      }),
      purposeOther: inOther('doel', 'but', 'purpose'),
      askedBy: text({ nl: 'op vraag van', fr: 'à la demande de', en: 'asked for by' }),
      canDecide: text({
        nl: 'wat hier beslist kan worden',
        fr: 'ce qui peut être décidé ici',
        en: 'what can be decided here',
      }),
      canDecideOther: inOther(
        'wat beslist kan worden',
        'ce qui peut être décidé',
        'what can be decided',
      ),
      facilitatorId: ref(actorKinds, { nl: 'begeleider', fr: 'animation', en: 'facilitator' }),
      notNeutralOn: text({
        nl: 'begeleider is niet neutraal over',
        fr: 'l’animation n’est pas neutre sur',
        en: 'facilitator is not neutral on',
      }),
      languages: choices('language', { nl: 'talen', fr: 'langues', en: 'languages' }),
      ...windFields,
      parked: story({
        nl: 'voor een andere keer',
        fr: 'pour une autre fois',
        en: 'for another time',
      }),
      report: story({ nl: 'verslag', fr: 'compte rendu', en: 'report' }),
      ...keptFields,
    },
  },
  agenda_item: {
    label: { nl: 'agendapunt', fr: 'point à l’ordre du jour', en: 'agenda item' },
    plural: { nl: 'agendapunten', fr: 'points à l’ordre du jour', en: 'agenda items' },
    help: {
      nl: 'Een vraag om samen te bespreken, geen stelling.',
      fr: 'Une question à discuter ensemble, pas une affirmation.',
      en: 'A question to talk about together, not a statement.',
    },
    fields: {
      meetingId,
      question: text({ nl: 'vraag', fr: 'question', en: 'question' }),
      questionOther: inOther('vraag', 'question', 'question'),
      order: count({ nl: 'volgorde', fr: 'ordre', en: 'order' }),
      minutes: count({ nl: 'minuten', fr: 'minutes', en: 'minutes' }),
      method: text({ nl: 'werkvorm', fr: 'méthode', en: 'method' }),
      material: text({ nl: 'materiaal', fr: 'matériel', en: 'material' }),
      findings: texts({ nl: 'kaartjes', fr: 'fiches', en: 'cards' }),
      level: choice('participation_level', {
        nl: 'wat er gevraagd wordt',
        fr: 'ce qui est demandé',
        en: 'what is asked',
      }),
      obstacles: windFields.obstacles,
      challenges: choices('challenge', { nl: 'uitdagingen', fr: 'défis', en: 'challenges' }),
      impact: number(1, 3, {
        nl: 'wat het oplevert, volgens wie het aangaat (1–3)',
        fr: 'ce que cela apporte, selon les personnes concernées (1–3)',
        en: 'what it brings, according to those concerned (1–3)',
      }),
      effort: number(1, 3, {
        nl: 'moeite, volgens wie het zou doen (1–3)',
        fr: 'effort, selon ceux qui le feraient (1–3)',
        en: 'effort, according to those who would do it (1–3)',
      }),
      votes: count({ nl: 'stemmen', fr: 'votes', en: 'votes' }),
      vetoed: flag({ nl: 'niet voor ons', fr: 'pas pour nous', en: 'not for us' }),
      ...keptFields,
    },
  },
  decision: {
    label: { nl: 'beslissing', fr: 'décision', en: 'decision' },
    plural: { nl: 'beslissingen', fr: 'décisions', en: 'decisions' },
    help: {
      nl: 'Wat samen beslist werd, en hoe.',
      fr: 'Ce qui a été décidé ensemble, et comment.',
      en: 'What was decided together, and how.',
    },
    fields: {
      meetingId,
      text: text({
        nl: 'beslissing in één zin',
        fr: 'décision en une phrase',
        en: 'decision in one sentence',
      }),
      textOther: inOther('beslissing', 'décision', 'decision'),
      subkind: choice('decision_kind', { nl: 'soort', fr: 'type', en: 'sort' }),
      date: date({ nl: 'datum', fr: 'date', en: 'date' }),
      decidedBy: text({ nl: 'wie besliste', fr: 'qui a décidé', en: 'who decided' }),
      levelUsed: choice('participation_level', {
        nl: 'hoe er echt beslist werd',
        fr: 'comment on a vraiment décidé',
        en: 'how it was really decided',
      }),
      disagreement: text({ nl: 'wie het anders ziet', fr: 'avis divergents', en: 'other views' }),
      reviewOn: date({ nl: 'opnieuw bekijken op', fr: 'à revoir le', en: 'review on' }),
      ...keptFields,
    },
  },
  action: {
    label: { nl: 'actie', fr: 'action', en: 'action' },
    plural: { nl: 'acties', fr: 'actions', en: 'actions' },
    help: {
      nl: 'Wie doet wat tegen wanneer. Eén actor trekt.',
      fr: 'Qui fait quoi pour quand. Un seul acteur porte l’action.',
      en: 'Who does what by when. One actor carries it.',
    },
    fields: {
      meetingId,
      text: text({ nl: 'wat er gebeurt', fr: 'ce qui sera fait', en: 'what will be done' }),
      textOther: inOther('actie', 'action', 'action'),
      status: choice('action_status', { nl: 'stand', fr: 'état', en: 'status' }),
      due: date({ nl: 'tegen', fr: 'pour le', en: 'by' }),
      helpers: refs(actorKinds, { nl: 'helpen mee', fr: 'aident', en: 'helpers' }),
      finding: text({ nl: 'kaartje', fr: 'fiche', en: 'card' }),
      noticedBy: text({
        nl: 'wat bewoners ervan merken',
        fr: 'ce que les habitants en remarqueront',
        en: 'what residents will notice',
      }),
      learned: text({
        nl: 'wat we leerden',
        fr: 'ce que nous avons appris',
        en: 'what we learned',
      }),
      doneOn: date({ nl: 'gedaan op', fr: 'fait le', en: 'done on' }),
      ...keptFields,
    },
  },
}
