/** What one organisation put on the cards: so many votes each, and what it will not do, with why. */
export type Ballot = {
  readonly voter: string
  readonly votes: { readonly [card: string]: number }
  readonly notForUs: { readonly [card: string]: string }
}

/** How a card came out: every count as it was given, so that its spread can be seen. */
export type Standing = {
  readonly card: string
  readonly votes: number
  /** The votes of each ballot, the most first. */
  readonly spread: readonly number[]
  /** The reasons of those who will not do it. */
  readonly notForUs: readonly string[]
}

export type Outcome =
  | { readonly type: 'waiting'; readonly missing: readonly string[] }
  | { readonly type: 'open'; readonly standings: readonly Standing[] }

/** How many votes each has (domain §4.3). */
export const votesEach = (cards: number): number => Math.max(2, Math.round(cards / 3))

/** Fewer than this talk instead of voting (domain §4.3). */
export const fewestVoters = 5

/** Whether a ballot may be put in: no more votes than there are, whole ones, on cards that are there. */
export const isValid = (ballot: Ballot, cards: readonly string[]): boolean => {
  const counts = Object.entries(ballot.votes)
  const used = counts.reduce((sum, [, count]) => sum + count, 0)
  const known = [...counts.map(([card]) => card), ...Object.keys(ballot.notForUs)]
  return (
    counts.every(([, count]) => Number.isInteger(count) && count >= 0) &&
    used <= votesEach(cards.length) &&
    known.every((card) => cards.includes(card))
  )
}

/** The ballots with one more; whoever votes again replaces their own, so that each organisation has one. */
export const withBallot = (ballots: readonly Ballot[], ballot: Ballot): readonly Ballot[] => [
  ...ballots.filter(({ voter }) => voter !== ballot.voter),
  ballot,
]

/**
 * The order to talk in, most votes first, of equals in the order of the cards; nothing at all before every voter's
 * ballot is in: dots that others see anchor and follow authority (domain §4.3). It decides nothing.
 */
export const outcomeOf = (
  ballots: readonly Ballot[],
  cards: readonly string[],
  voters: readonly string[],
): Outcome => {
  const missing = voters.filter((voter) => !ballots.some((ballot) => ballot.voter === voter))
  if (missing.length > 0) return { type: 'waiting', missing }
  const counted = ballots.filter(({ voter }) => voters.includes(voter))
  const standings = cards.map((card): Standing => {
    const spread = counted.map(({ votes }) => votes[card] ?? 0).toSorted((a, b) => b - a)
    return {
      card,
      votes: spread.reduce((sum, each) => sum + each, 0),
      spread,
      notForUs: counted.flatMap(({ notForUs }) => notForUs[card] ?? []),
    }
  })
  return { type: 'open', standings: standings.toSorted((a, b) => b.votes - a.votes) }
}
