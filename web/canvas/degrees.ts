/** How many lines there are at each end. */
export const degreesIn = (
  lines: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, number> => {
  const degree = new Map<string, number>()
  for (const { from, to } of lines)
    for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1)
  return degree
}
