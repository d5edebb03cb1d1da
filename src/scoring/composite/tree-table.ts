import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { checkColumns, findNumber } from './text-table.ts';
import type { TextTable } from './text-table.ts';
import type { TreeNode } from './tree.ts';

const REQUIRED = ['code', 'parent', 'weight', 'direction'];
const OPTIONAL = ['low', 'high', 'target'] as const;

/**
 * The nodes of a tree written as `code,parent,weight,direction` with, if wanted, `low,high,target`;
 * or the first cell that cannot be read. The root has an empty parent, and may leave weight empty;
 * a node above others may leave direction empty.
 */
export function parseTreeTable(table: TextTable): readonly TreeNode[] | Refusal {
  const problem = checkColumns('tree', table);
  if (problem !== null) return problem;
  const missing = REQUIRED.find((name) => !table.heading.includes(name));
  if (missing !== undefined) {
    return refuse(
      { table: 'tree', row: -1 },
      `The tree has no column "${missing}": it needs ${REQUIRED.join(',')}.`,
    );
  }
  const records = table.rows.map((cells) => toRecord(table.heading, cells));
  const parents = new Set(records.map((record) => record.get('parent')));
  const nodes: TreeNode[] = [];
  for (const [row, record] of records.entries()) {
    const node = parseNode(record, parents.has(record.get('code')));
    if (typeof node === 'string') return refuse({ table: 'tree', row }, node);
    nodes.push(node);
  }
  return nodes;
}

function toRecord(
  heading: readonly string[],
  cells: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(heading.map((name, column) => [name, (cells[column] ?? '').trim()]));
}

/** The node, or what is wrong with it. */
function parseNode(record: ReadonlyMap<string, string>, hasChildren: boolean): TreeNode | string {
  const code = record.get('code') ?? '';
  if (code === '') return 'The node has no code.';
  const parent = record.get('parent') ?? '';
  const weightText = record.get('weight') ?? '';
  const weight = parent === '' && weightText === '' ? 1 : findNumber(weightText);
  if (weight === undefined)
    return `"${code}" has the weight "${weightText}": write a number of 0 or more.`;
  const directionText = record.get('direction') ?? '';
  const direction = hasChildren && directionText === '' ? 1 : findNumber(directionText);
  if (direction !== 1 && direction !== -1) {
    return `"${code}" has the direction "${directionText}": write 1 where more is better, -1 where less is.`;
  }
  const ends: { low?: number; high?: number; target?: number } = {};
  for (const name of OPTIONAL) {
    const text = record.get(name) ?? '';
    if (text === '') continue;
    const end = findNumber(text);
    if (end === undefined) return `"${code}" has the ${name} "${text}": write a number.`;
    ends[name] = end;
  }
  return { code, parent: parent === '' ? null : parent, weight, direction, ...ends };
}
