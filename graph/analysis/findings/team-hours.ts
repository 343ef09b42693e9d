import { known } from '../../model/value.ts'
import type { Team } from '../subjects/teams.ts'

/** Hours of meetings a year for each who sits there; 0 when nobody said. */
export const hoursOf = ({ entity }: Team): number => {
  const [meetings, hours] = [known(entity.fields['meetingsPerYear']), known(entity.fields['hours'])]
  return typeof meetings === 'number' && typeof hours === 'number' ? meetings * hours : 0
}

/** What hours a year that could be freed are worth, on the scale of the benefits. */
export const worthOf = (hours: number): number => {
  if (hours >= 80) return 5
  return hours >= 30 ? 3 : 2
}
