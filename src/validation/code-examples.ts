import type { CodeExample, CodeExamples } from './code-example.ts';
import { DATE_EXAMPLES } from './examples/dates.ts';
import { FILE_EXAMPLES } from './examples/files.ts';
import { JUDGEMENT_EXAMPLES } from './examples/judgements.ts';
import { REFERENCE_EXAMPLES } from './examples/references.ts';
import { ROW_EXAMPLES } from './examples/rows.ts';
import { SHAPE_EXAMPLES } from './examples/shapes.ts';
import { SYNTAX_EXAMPLES } from './examples/syntax.ts';
import { TEXT_EXAMPLES } from './examples/texts.ts';
import { escapeInvisible } from './quote-text.ts';

const EXAMPLES: CodeExamples = {
  ...DATE_EXAMPLES,
  ...FILE_EXAMPLES,
  ...JUDGEMENT_EXAMPLES,
  ...REFERENCE_EXAMPLES,
  ...ROW_EXAMPLES,
  ...SHAPE_EXAMPLES,
  ...SYNTAX_EXAMPLES,
  ...TEXT_EXAMPLES,
};

/** Codes that have an example. */
export const EXPLAINED_CODES: readonly string[] = Object.keys(EXAMPLES);

/** The example of a code; throws where there is none, as a test sees to for every code. */
export function getCodeExample(code: string): CodeExample {
  const example = EXAMPLES[code];
  if (example === undefined) throw new Error(`The code "${code}" has no example.`);
  return example;
}

/** An example as a reader sees it: lines without their common indent, what is invisible as its code point. */
export interface ShownExample {
  /** Where it stands, as a path in data/; null where the lines themselves are paths. */
  readonly file: string | null;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  /** False where the lines are a description in words. */
  readonly isText: boolean;
  readonly says: string;
}

/** The example of a code as lines to show. */
export function showExample(code: string): ShownExample {
  const { kind, wrong, right, says, ...rest } = getCodeExample(code);
  const indent = Math.min(...[wrong, right].map(measureIndent));
  return {
    file: 'file' in rest ? rest.file : null,
    wrong: toLines(wrong, indent),
    right: toLines(right, indent),
    isText: kind !== 'words',
    says,
  };
}

/** Spaces with which every line begins; a first line that was cut out of its middle has none of its own. */
function measureIndent(text: string): number {
  const lines = text.split('\n').filter((line) => line !== '');
  const inner = countSpaces(text) === 0 ? lines.slice(1) : lines;
  return Math.min(...inner.map(countSpaces));
}

function toLines(text: string, indent: number): string[] {
  const lines = text.replace(/^\n|\n$/g, '').split('\n');
  return lines.map((line) => escapeInvisible(line.slice(Math.min(indent, countSpaces(line)))));
}

function countSpaces(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
