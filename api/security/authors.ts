/** Who changed something, where it is not a name that a person gave. */

/** A person on this computer who was not asked for a name yet. */
export const unnamed = 'local'
/** A program with the token of the settings. */
export const script = 'script'
/** The command line of Vonk itself. */
export const commandLine = 'vonk'

/** Names that no person can take. */
export const reservedNames: readonly string[] = [unnamed, script, commandLine]
