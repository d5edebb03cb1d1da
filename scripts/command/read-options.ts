import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { findNearest } from '#validation/suggest.ts';
import { CommandError } from './command-error.ts';

/** How a command is written: `npm run <name> -- <options>`. */
export interface Usage<Options extends ParseArgsOptionsConfig> {
  readonly name: string;
  readonly options: Options;
  /** The word that comes first, where each such word has options of its own, and help that lists them. */
  readonly part?: string;
  /** True where words without a dash mean something; false if left out. */
  readonly takesWords?: boolean;
  /** Exit code where it is written wrongly: 2, but 1 where programs know of one code for all that is refused. */
  readonly wrongCode?: 1 | 2;
}

interface Config<Options extends ParseArgsOptionsConfig> {
  readonly args: string[];
  readonly options: Options;
  readonly strict: true;
  readonly allowPositionals: boolean;
}

/** The options with their values, and the words without a dash in their order. */
export interface Given<Options extends ParseArgsOptionsConfig> {
  readonly values: ReturnType<typeof parseArgs<Config<Options>>>['values'];
  readonly words: readonly string[];
}

/**
 * What was written after the name of a command.
 * @throws CommandError with one line, where that is not what the command can hold
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  { name, options, part, takesWords = false, wrongCode = 2 }: Usage<Options>,
  args: readonly string[],
): Given<Options> {
  try {
    const { values, positionals } = parseArgs<Config<Options>>({
      args: [...args],
      options,
      strict: true,
      allowPositionals: takesWords,
    });
    return { values, words: positionals };
  } catch (error) {
    const fault = describeFault(error);
    const near = suggest(fault, [...Object.keys(options), 'help']);
    const first = part === undefined ? '' : `${part} `;
    const hint = `The options are listed by npm run ${name} -- ${first}--help.`;
    throw new CommandError(`${fault}.${near} ${hint}`, wrongCode);
  }
}

/** What is wrong with the options that somebody wrote, without a full stop. Throws what is no fault of theirs. */
function describeFault(error: unknown): string {
  if (!(error instanceof TypeError)) throw error;
  // Node goes on to explain how dashes are escaped, which nobody asked.
  const [fault = ''] = error.message.split(/\. |\n/);
  return fault;
}

/** The option that an unknown one was most likely meant to be. */
function suggest(fault: string, names: readonly string[]): string {
  const [, written] = /^Unknown option '--([^' ]+)/.exec(fault) ?? [];
  const near = written === undefined ? undefined : findNearest(written, names);
  return near === undefined ? '' : ` Did you mean --${near}?`;
}
