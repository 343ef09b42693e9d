/** Every kind of entity, in the order in which exports and counts list them. */
export const kindNames = [
  'map',
  'resident',
  'association',
  'professional',
  'organisation',
  'initiative',
  'team',
  'goal',
  'theme',
  'target_group',
  'place',
  'asset',
  'need',
  'agreement',
  'funding_line',
  'source',
  'contact_moment',
  'learning_moment',
  'indicator',
  'answer',
  'meeting',
  'agenda_item',
  'decision',
  'action',
  'saved_view',
] as const

export type Kind = (typeof kindNames)[number]

/** The four kinds that are actors. */
export const actorKinds = ['resident', 'association', 'professional', 'organisation'] as const

export type ActorKind = (typeof actorKinds)[number]

/** What says that two actors do something together, or know each other. */
export const togetherTypes = [
  'KNOWS',
  'REFERS_TO',
  'SHARES_INFO_WITH',
  'COORDINATES_WITH',
  'PARTNERS_WITH',
  'LEARNS_WITH',
  'PROVIDES_TO',
] as const

/** Every type of relation. */
export const typeNames = [
  ...togetherTypes,
  'FUNDS',
  'WORKS_FOR',
  'PART_OF',
  'MEMBER_OF',
  'VOLUNTEERS_FOR',
  'NO_RELATION',
  'PARTICIPATES_IN',
  'MEMBER_OF_TEAM',
  'HAS_GOAL',
  'ACKNOWLEDGES',
  'ACTIVE_ON',
  'ENERGY_FOR',
  'SERVES',
  'SPEAKS_FOR',
  'PRESENT_AT',
  'HOSTS',
  'HELD_AT',
  'ABOUT',
  'FOR_GROUP',
  'REINFORCES',
  'GREW_FROM',
  'ANSWERS',
  'ASKED',
  'ASKED_BY',
  'OFFERS',
  'ASKS_FOR',
  'NEEDS_ABOUT',
  'NEEDS_FOR',
  'NEEDS_AT',
  'STATED_IN',
  'APPLIES_TO',
  'FUNDED_BY',
  'AGREED_IN',
  'DISCUSSES',
  'LED_TO',
  'RESPONSIBLE_FOR',
  'INVITED_TO',
] as const

export type RelationType = (typeof typeNames)[number]

export const isKind = (name: string): name is Kind => kindNames.some((kind) => kind === name)

export const isActorKind = (name: string): name is ActorKind =>
  actorKinds.some((kind) => kind === name)

export const isRelationType = (name: string): name is RelationType =>
  typeNames.some((type) => type === name)
