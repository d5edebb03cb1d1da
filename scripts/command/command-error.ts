/** A command that ends before its work is done, with what is in the way, a line each. */
export class CommandError extends Error {
  readonly lines: readonly string[];
  /** 2 where the command was written wrongly; 1 where it was right, and something else is in the way. */
  readonly exitCode: 1 | 2;

  constructor(reason: string | readonly string[], exitCode: 1 | 2 = 2) {
    const lines = typeof reason === 'string' ? [reason] : reason;
    super(lines.join('\n'));
    this.lines = lines;
    this.exitCode = exitCode;
  }
}
