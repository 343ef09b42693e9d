import { choice, choices, flag, ref, text } from '../fields.ts'
import { criterionFields } from '../kinds/team.ts'
import { actorKinds } from '../names.ts'
import { relationFields } from '../shared-fields.ts'
import type { FieldSpecs, TypeTable } from '../spec.ts'

const understandingFields = {
  ownSentence: text(
    { nl: 'in eigen woorden', fr: 'dans ses propres mots', en: 'in own words' },
    {
      nl: 'Hoe zegt deze actor het zelf, in één zin?',
      fr: 'Comment cet acteur le dit-il lui-même, en une phrase\u202f?',
      en: 'How does this actor put it, in one sentence?',
    },
  ),
  understanding: choice('understanding', {
    nl: 'begrijpen we hetzelfde',
    fr: 'compréhension commune',
    en: 'same understanding',
  }),
} as const satisfies FieldSpecs

/** How an actor takes part, how far it is committed and what it gains: three scales, kept apart. */
const participationFields = {
  role: choice('participation_role', { nl: 'rol', fr: 'rôle', en: 'role' }),
  shares: choices(
    'initiative_share',
    { nl: 'aandeel', fr: 'part prise', en: 'share' },
    {
      nl: 'Wie bedenkt het, wie doet het, wie evalueert het? Meer dan één mag.',
      fr: 'Qui l’imagine, qui le fait, qui l’évalue ? Plusieurs réponses possibles.',
      en: 'Who thinks it up, who does it, who evaluates it? More than one is fine.',
    },
  ),
  energy: choice(
    'energy',
    { nl: 'energie', fr: 'énergie', en: 'energy' },
    {
      nl: 'Vuur, vonk of geen vonk voor dit initiatief? Alle drie mogen.',
      fr: 'Feu, étincelle ou rien pour cette initiative\u202f? Tout est permis.',
      en: 'Fire, spark or no spark for this initiative? All three are fine.',
    },
  ),
  actual: choice('participation_level', {
    nl: 'deelname nu',
    fr: 'participation actuelle',
    en: 'takes part now',
  }),
  wanted: choice('participation_level', {
    nl: 'gewenste deelname',
    fr: 'participation souhaitée',
    en: 'would like to take part',
  }),
  wantedSource: ref(['source'], {
    nl: 'bron van de wens',
    fr: 'source du souhait',
    en: 'source of the wish',
  }),
  commitNow: choice('commitment', {
    nl: 'inzet nu',
    fr: 'engagement actuel',
    en: 'commitment now',
  }),
  commitNeeded: choice('commitment', {
    nl: 'nodige inzet',
    fr: 'engagement nécessaire',
    en: 'commitment needed',
  }),
  essential: flag({
    nl: 'onmisbaar voor het doel',
    fr: 'indispensable pour le but',
    en: 'essential for the goal',
  }),
  brings: text({ nl: 'brengt in', fr: 'apporte', en: 'brings' }),
  expects: text({ nl: 'verwacht', fr: 'attend', en: 'expects' }),
  benefitForActor: text(
    {
      nl: 'wat het deze actor oplevert',
      fr: 'ce que cet acteur y gagne',
      en: 'what is in it for this actor',
    },
    {
      nl: 'Staat later op de uitnodiging van deze actor.',
      fr: 'Figurera sur l’invitation de cet acteur.',
      en: 'It will stand on the invitation of this actor.',
    },
  ),
  supportRole: choice('support_role', {
    nl: 'hoe een professional steunt',
    fr: 'forme de soutien professionnel',
    en: 'how a professional supports',
  }),
  stance: choice('professional_stance', {
    nl: 'houding van de professional',
    fr: 'posture du professionnel',
    en: 'stance of the professional',
  }),
} as const satisfies FieldSpecs

export const participationTypes: TypeTable<
  'PARTICIPATES_IN' | 'MEMBER_OF_TEAM' | 'HAS_GOAL' | 'ACKNOWLEDGES' | 'AGREED_IN'
> = {
  PARTICIPATES_IN: {
    label: { nl: 'neemt deel aan', fr: 'participe à', en: 'takes part in' },
    reverse: { nl: 'heeft als deelnemer', fr: 'a pour participant', en: 'has as a participant' },
    help: {
      nl: 'Hoe een actor meedoet aan een initiatief: rol, deelname, inzet en energie.',
      fr: 'Comment un acteur participe à une initiative\u202f: rôle, participation, engagement et énergie.',
      en: 'How an actor takes part in an initiative: role, participation, commitment and energy.',
    },
    directed: true,
    from: actorKinds,
    to: ['initiative'],
    fields: { ...participationFields, ...relationFields },
  },
  MEMBER_OF_TEAM: {
    label: { nl: 'zit in', fr: 'siège dans', en: 'sits in' },
    reverse: { nl: 'heeft als lid', fr: 'a pour membre', en: 'has as a member' },
    help: {
      nl: 'Een actor zit mee aan tafel. Dat is nog geen samenwerking met elk ander lid.',
      fr: 'Un acteur est à la table. Ce n’est pas encore collaborer avec chaque membre.',
      en: 'An actor sits at the table. That is not yet cooperation with every other member.',
    },
    directed: true,
    from: actorKinds,
    to: ['team'],
    fields: {
      seatRole: text({ nl: 'zetel als', fr: 'siège en tant que', en: 'sits as' }),
      memberNeed: choice('member_need', {
        nl: 'hoe nodig voor het doel',
        fr: 'nécessité pour le but',
        en: 'how needed for the goal',
      }),
      wanted: choice('participation_level', {
        nl: 'gewenste deelname',
        fr: 'participation souhaitée',
        en: 'would like to take part',
      }),
      decides: flag({
        nl: 'beslist mee',
        fr: 'participe à la décision',
        en: 'has a say in decisions',
      }),
      ...understandingFields,
      ...criterionFields,
      ...relationFields,
    },
  },
  HAS_GOAL: {
    label: { nl: 'heeft als doel', fr: 'a pour but', en: 'has as a goal' },
    reverse: { nl: 'is het doel van', fr: 'est le but de', en: 'is a goal of' },
    help: {
      nl: 'Waarvoor een team of initiatief er is.',
      fr: 'La raison d’être d’une équipe ou d’une initiative.',
      en: 'What a team or initiative is for.',
    },
    directed: true,
    from: ['team', 'initiative'],
    to: ['goal'],
    fields: { ...understandingFields, ...relationFields },
  },
  ACKNOWLEDGES: {
    label: { nl: 'staat achter', fr: 'adhère à', en: 'stands behind' },
    reverse: { nl: 'wordt gedragen door', fr: 'est soutenu par', en: 'is backed by' },
    help: {
      nl: 'Een actor deelt dit doel.',
      fr: 'Un acteur partage ce but.',
      en: 'An actor shares this goal.',
    },
    directed: true,
    from: actorKinds,
    to: ['goal'],
    fields: { ...understandingFields, ...relationFields },
  },
  AGREED_IN: {
    label: { nl: 'gaat akkoord met', fr: 'est d’accord avec', en: 'agreed to' },
    reverse: { nl: 'is afgesproken met', fr: 'est convenu avec', en: 'was agreed with' },
    help: {
      nl: 'Een actor deelt deze afspraken.',
      fr: 'Un acteur partage cet accord.',
      en: 'An actor shares this agreement.',
    },
    directed: true,
    from: actorKinds,
    to: ['agreement'],
    fields: { ...understandingFields, ...relationFields },
  },
}
