import { unconnectedActor } from './gaps/g1-unconnected-actor.ts'
import { whatIsThere } from './strengths/k0-what-is-there.ts'
import { offerMeetsNeed } from './fruit/l3-offer-meets-need.ts'
import { cutPointRule } from './fragility/f1-cut-point.ts'
import type { Rule } from './rule.ts'

/** Every rule that runs. Adding one is its file and its line here. */
export const rules: readonly Rule[] = [whatIsThere, offerMeetsNeed, unconnectedActor, cutPointRule]
