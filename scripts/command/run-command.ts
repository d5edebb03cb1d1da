import type { ParseArgsOptionsConfig } from 'node:util';
import { escapeInvisible } from '#validation/quote-text.ts';
import { CommandError } from './command-error.ts';
import { readOptions, type Given, type Usage } from './read-options.ts';
import { sayReason } from './say-reason.ts';

interface Command<Options extends ParseArgsOptionsConfig> extends Usage<Options> {
  /** What `--help` prints. */
  readonly help: string;
}

/** Runs a command on what was written after its name: prints its help, or does its work and says what is in the way. */
export async function runCommand<const Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
  run: (given: Given<Options>) => void | Promise<void>,
): Promise<void> {
  const args = process.argv.slice(2);
  await tellRefusal(() => {
    if (asksForHelp(args)) return console.log(command.help);
    return run(readOptions(command, args));
  });
}

/** Runs a command that hands what was written after its name on as it is; prints its help where that is asked for. */
export async function runWithWords(
  help: string,
  run: (words: readonly string[]) => void | Promise<void>,
): Promise<void> {
  const words = process.argv.slice(2);
  await tellRefusal(() => (asksForHelp(words) ? console.log(help) : run(words)));
}

/** Runs the one of several parts that is named first, such as `draw`, on what follows. */
export async function runPart(
  { name, help }: { readonly name: string; readonly help: string },
  parts: ReadonlyMap<string, (args: readonly string[]) => void>,
): Promise<void> {
  const [first, ...args] = process.argv.slice(2);
  await tellRefusal(() => {
    if (first === undefined || asksForHelp([first, ...args])) return console.log(help);
    const part = parts.get(first);
    if (part !== undefined) return part(args);
    const known = [...parts.keys()].join(' nor ');
    throw new CommandError(
      `"${first}" is neither ${known}. What can be written: npm run ${name} -- --help`,
    );
  });
}

/**
 * Does what is asked; where that is refused, by a command or by the machine, prints why and sets the exit code. Other
 * errors are ours, and go on.
 */
export async function tellRefusal(run: () => void | Promise<void>): Promise<void> {
  process.stdout.on('error', passOverClosedPipe);
  try {
    await run();
  } catch (error) {
    const refusal = isSystemError(error) ? new CommandError(sayReason(error), 1) : error;
    if (!(refusal instanceof CommandError)) throw error;
    // A line break between lines is ours; what else cannot be seen came with a name or a record.
    for (const line of refusal.lines) console.error(escapeInvisible(line));
    process.exitCode = refusal.exitCode;
  }
}

/** True where the machine refused something, such as a file that is not there or a port that is taken. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** Whoever reads, such as `head`, may have seen enough: the command goes on, for what it writes and for its exit code. */
function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}
