/**
 * Computes any index: `npm run --silent index -- --tree tree.csv --matrix matrix.csv --normalise
 * minmax:1,100 --aggregate geometric`. Prints a CSV of all nodes by unit, an empty cell where a
 * figure is unknown; where the input cannot be meant, one line with file, line and reason, and exit
 * code 1. `--aggregate` may name a rule a level from below, joined by "+"; `--availability` is the
 * least share of a node's children that must have a value, 0–1.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { parseMatrixTable } from '#scoring/composite/matrix-table.ts';
import { computeIndex } from '#scoring/composite/pipeline.ts';
import type { IndexResult } from '#scoring/composite/pipeline.ts';
import { isRefused } from '#scoring/composite/refusal.ts';
import type { Refusal } from '#scoring/composite/refusal.ts';
import { parseAggregation, parseNormaliser } from '#scoring/composite/setting-words.ts';
import { findNumber } from '#scoring/composite/text-table.ts';
import type { TextTable } from '#scoring/composite/text-table.ts';
import { parseTreeTable } from '#scoring/composite/tree-table.ts';
import type { TreeNode } from '#scoring/composite/tree.ts';
import { getCell } from '#scoring/composite/value-table.ts';
import { CommandError } from './command/command-error.ts';
import { runCommand } from './command/run-command.ts';
import { sayReason } from './command/say-reason.ts';

const USAGE =
  'Write: npm run --silent index -- --tree tree.csv --matrix matrix.csv --normalise minmax:1,100 --aggregate arithmetic';

/** A CSV file with the line in which each row begins; row −1 is the heading. */
interface CsvFile extends TextTable {
  readonly file: string;
  readonly lines: readonly number[];
}

const TEXT = { type: 'string' } as const;
const command = {
  name: 'index',
  help: USAGE,
  options: {
    tree: TEXT,
    matrix: TEXT,
    normalise: TEXT,
    aggregate: TEXT,
    availability: { ...TEXT, default: '0' },
  },
  wrongCode: 1,
} as const;

type Settings = Record<keyof typeof command.options, string>;

await runCommand(command, ({ values }) => {
  const { tree, matrix, normalise, aggregate } = values;
  if (!tree || !matrix || !normalise || !aggregate) throw new CommandError(USAGE, 1);
  try {
    process.stdout.write(index({ ...values, tree, matrix, normalise, aggregate }));
  } catch (error) {
    throw new CommandError(sayReason(error), 1);
  }
});

function index(settings: Settings): string {
  const tree = readCsvFile(settings.tree);
  const matrix = readCsvFile(settings.matrix);
  const nodes = getUnlessRefused(parseTreeTable(tree), tree, matrix);
  return printIndex(getUnlessRefused(compute(nodes, matrix, settings), tree, matrix), nodes);
}

function compute(
  tree: readonly TreeNode[],
  matrix: CsvFile,
  { normalise, aggregate, availability }: Settings,
): IndexResult | Refusal {
  const table = parseMatrixTable(matrix);
  if (isRefused(table)) return table;
  const all = parseNormaliser(normalise);
  if (isRefused(all)) return all;
  const aggregation = parseAggregation(aggregate);
  if (isRefused(aggregation)) return aggregation;
  const minimumShare = findNumber(availability) ?? Number.NaN;
  return computeIndex({
    tree,
    table,
    normalisation: { all },
    aggregation: { ...aggregation, minimumShare },
  });
}

function readCsvFile(file: string): CsvFile {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const rows: { readonly cells: readonly string[]; readonly line: number }[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    step: ({ data, errors: [error], meta: { cursor } }) => {
      if (error) throw new Error(`${file}:${line}: ${error.message}.`);
      const isBlank = data.every((cell) => cell.trim() === '');
      if (!isBlank) rows.push({ cells: data.map((cell) => cell.trim()), line });
      line += text.slice(start, cursor).split('\n').length - 1;
      start = cursor;
    },
  });
  const [heading, ...body] = rows;
  if (heading === undefined) throw new Error(`${file}:1: The file is empty.`);
  return {
    file,
    heading: heading.cells,
    rows: body.map(({ cells }) => cells),
    lines: rows.map((row) => row.line),
  };
}

function getUnlessRefused<Outcome extends object>(
  outcome: Outcome | Refusal,
  tree: CsvFile,
  matrix: CsvFile,
): Outcome {
  if (!isRefused(outcome)) return outcome;
  const { place, reason } = outcome;
  if (place.table === 'setting') throw new Error(reason);
  const { file, lines } = place.table === 'tree' ? tree : matrix;
  throw new Error(`${file}:${lines[place.row + 1] ?? 1}: ${reason}`);
}

/** Units in the order of the matrix, nodes in the order of the tree file. */
function printIndex({ table }: IndexResult, nodes: readonly TreeNode[]): string {
  const codes = nodes.map(({ code }) => code);
  const rows = table.units.map((unit) => [
    unit,
    ...codes.map((code) => {
      const cell = getCell(table, unit, code);
      return cell.kind === 'known' ? String(cell.value) : '';
    }),
  ]);
  return `${Papa.unparse({ fields: ['uCode', ...codes], data: rows }, { newline: '\n' })}\n`;
}
