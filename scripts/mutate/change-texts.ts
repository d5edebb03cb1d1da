import { pick, type Random } from './mutant.ts';

/** A way to change a file's text, whatever it holds. */
export interface TextChange {
  readonly change: string;
  readonly apply: (text: string, random: Random) => string;
}

const SIGNS = '"|,|{|}|[|]|:|\\|\u0000|é|0|9|-| |\n|;|\ufeff'.split('|');

/** Every way to change a text, in the order of the report. */
export const TEXT_CHANGES: readonly TextChange[] = [
  {
    change: 'a character deleted',
    apply: atCharacter((text, at) => text.slice(0, at) + text.slice(at + 1)),
  },
  {
    change: 'a character put in',
    apply: atCharacter(
      (text, at, random) => text.slice(0, at) + pick(random, SIGNS) + text.slice(at),
    ),
  },
  {
    change: 'a character changed',
    apply: atCharacter(
      (text, at, random) => text.slice(0, at) + pick(random, SIGNS) + text.slice(at + 1),
    ),
  },
  { change: 'a line deleted', apply: atLine((lines, at) => lines.toSpliced(at, 1)) },
  { change: 'a line twice', apply: atLine((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')) },
  {
    change: 'two lines swapped',
    apply: atLine((lines, at) => {
      const next = Math.min(at + 1, lines.length - 1);
      return lines.with(at, lines[next] ?? '').with(next, lines[at] ?? '');
    }),
  },
  {
    change: 'the end cut off',
    // With the first letters of a line: cut behind its last comma, a row of a table is whole.
    apply: atCharacter((text, at) => {
      const cut = text.slice(0, at).trimEnd().slice(0, -1).trimEnd();
      return cut.slice(0, cut.lastIndexOf('\n') + 3);
    }),
  },
  { change: 'line endings of Windows', apply: (text) => text.replaceAll('\n', '\r\n') },
];

function atCharacter(
  change: (text: string, at: number, random: Random) => string,
): TextChange['apply'] {
  return (text, random) => change(text, Math.floor(random() * text.length), random);
}

function atLine(
  change: (lines: readonly string[], at: number) => readonly string[],
): TextChange['apply'] {
  return (text, random) => {
    const lines = text.split('\n');
    return change(lines, Math.floor(random() * lines.length)).join('\n');
  };
}
