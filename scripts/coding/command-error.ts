/** The command was written wrongly; the message says what to write. */
export class CommandError extends Error {}
