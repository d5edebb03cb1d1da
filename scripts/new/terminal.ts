import { createInterface } from 'node:readline';
import { escapeInvisible } from '#validation/quote-text.ts';
import { CommandError } from '../command/command-error.ts';

/** Somebody who is asked, and told. */
export interface Terminal {
  /** One line; null where there is no more to come. */
  readonly ask: (prompt: string) => Promise<string | null>;
  readonly say: (text: string) => void;
  readonly close: () => void;
}

/**
 * The terminal of this process. Lines are taken one after another, also where all of them come at once, as from a
 * file. What is printed comes from the data too, and holds nothing that a terminal would obey.
 */
export function openTerminal(): Terminal {
  const { stdin: input, stdout: output } = process;
  const lines = createInterface({ input, output, terminal: input.isTTY });
  const iterator = lines[Symbol.asyncIterator]();
  return {
    ask: async (prompt) => {
      lines.setPrompt(escapeLines(prompt));
      lines.prompt();
      const { value, done } = await iterator.next();
      return done === true ? null : String(value);
    },
    say: (text) => {
      console.log(escapeLines(text));
    },
    close: () => {
      lines.close();
    },
  };
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeInvisible).join('\n');
}

/** Somebody broke off, or what was asked for cannot be written. */
export class Stopped extends CommandError {
  constructor(reason: string) {
    super(reason.split('\n'), 1);
  }
}

/** One line; throws `Stopped` where there is no more to come. */
export async function askLine({ ask }: Terminal, prompt: string): Promise<string> {
  const line = await ask(prompt);
  if (line === null) throw new Stopped('\nNothing was written.');
  return line.trim();
}
