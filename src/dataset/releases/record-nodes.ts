/** A record's JSON as a tree, and which of its parts have an id. */
import { parseTree, type Node } from 'jsonc-parser';

/** A record of a release as a tree, with the id that its file gives it. */
export interface RecordTree {
  readonly id: string;
  readonly root: Node;
}

/** The tree of a record; null where the text cannot be read. A country's file has the name of none: its code is its id. */
export function readRecordTree(path: string, text: string): RecordTree | null {
  const root = parseTree(text);
  if (root === undefined) return null;
  const name = path.replace(/^.*\//, '').replace(/\.json$/, '');
  return { id: findText(root, 'iso3') ?? name, root };
}

/** The id of an object within a record, such as a finding; null where it has none. */
export function findId(node: Node): string | null {
  return node.type === 'object' ? findText(node, 'id') : null;
}

/**
 * The ids, and those of all that lies within what they name: a commitment's findings, an actor's incentives. What coders
 * and auditors wrote names these. A reply goes too where it answers nothing else: it is likely to repeat what it answers.
 */
export function withParts(
  trees: readonly RecordTree[],
  ids: ReadonlySet<string>,
): ReadonlySet<string> {
  const all = new Set(ids);
  const visit = (node: Node, isWithin: boolean): void => {
    const own = findId(node);
    const isWithdrawn = isWithin || (own !== null && ids.has(own));
    if (own !== null && isWithdrawn) all.add(own);
    for (const child of node.children ?? []) visit(child, isWithdrawn);
  };
  for (const { id, root } of trees) visit(root, ids.has(id));
  for (const { id, root } of trees) {
    const answered = listAnswered(root);
    if (answered.length > 0 && answered.every((each) => all.has(each))) all.add(id);
  }
  return all;
}

/** The ids of what a reply answers; none where the record is no reply. */
function listAnswered(root: Node): readonly string[] {
  return (findValue(root, 'about')?.children ?? []).map(({ value }) => String(value));
}

function findText(node: Node, name: string): string | null {
  const value: unknown = findValue(node, name)?.value;
  return typeof value === 'string' ? value : null;
}

function findValue(node: Node, name: string): Node | undefined {
  return node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
}
