/**
 * `npm run index`: computes any index from a tree and a table of figures. Exits with 0; with 1 where the input cannot be
 * meant or the command is wrong.
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

const HELP = `Computes any index: a tree of indicators, their figures, and how they are put on one scale and together.

  npm run --silent index -- --tree tree.csv --matrix matrix.csv --normalise minmax:1,100 --aggregate geometric

  --tree <file>            a CSV of code,parent,weight,direction, a node a row; low,high,target where a rule asks for them.
                           The root has no parent; direction is 1 where more is better, -1 where less is
  --matrix <file>          a CSV of uCode and a column an indicator, a unit a row; an empty cell was not observed
  --normalise <word>       how indicators are put on one scale: minmax:low,high  zscore:mean,deviation
                           scaled:low,high,size  goalposts:size  percentile  rank  borda  dist2max  dist2targ
                           dist2ref:unit  fracmax; numbers left out are 0,100 and the size 100,
                           for zscore 0,1
  --aggregate <word>       how children make up their node: arithmetic  geometric  harmonic  copeland  power:p;
                           or a word a level from below, joined by "+", such as geometric+arithmetic
  --availability <share>   least share of a node's children that must have a value, 0 to 1; 0 if left out

It prints a CSV of all nodes by unit, with an empty cell where a figure is unknown. Exits with 0; with 1 where the input
cannot be meant, which one line says with file, line and reason, or where the command is wrong.`;

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
  help: HELP,
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
  process.stdout.write(index({ ...values, tree, matrix, normalise, aggregate }));
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
      if (error) throw new CommandError(`${file}:${line}: ${error.message}.`, 1);
      const isBlank = data.every((cell) => cell.trim() === '');
      if (!isBlank) rows.push({ cells: data.map((cell) => cell.trim()), line });
      line += text.slice(start, cursor).split('\n').length - 1;
      start = cursor;
    },
  });
  const [heading, ...body] = rows;
  if (heading === undefined) throw new CommandError(`${file}:1: The file is empty.`, 1);
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
  if (place.table === 'setting') throw new CommandError(reason, 1);
  const { file, lines } = place.table === 'tree' ? tree : matrix;
  throw new CommandError(`${file}:${lines[place.row + 1] ?? 1}: ${reason}`, 1);
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
