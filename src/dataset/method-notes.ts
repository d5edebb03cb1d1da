import { readdirSync, readFileSync } from 'node:fs';
import { findNodeAtLocation, getNodeValue, parseTree, type Node } from 'jsonc-parser';
import type { MethodNote } from '#model/method-note.ts';
import { findRoot } from './root.ts';

const folder = 'data/method';

/**
 * Every constant of the method with its reason and its line, in the order of the files: for readers. What scores are
 * computed with is the checked `Method` of the data set.
 */
export function getMethodNotes(): readonly MethodNote[] {
  const root = findRoot();
  return readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => readNotes(root, `${folder}/${name}`));
}

function readNotes(root: string, file: string): readonly MethodNote[] {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const tree = parseTree(text);
  const constants = tree && findNodeAtLocation(tree, ['constants']);
  if (!constants) return [];
  const toLine = (offset: number) => text.slice(0, offset).split('\n').length;
  const topic = wordOf(findValue(tree, 'title'));
  return listConstants(constants, []).map(({ node, path }) => ({
    topic,
    name: path.join('.'),
    value: wordOf(getNodeValue(findNodeAtLocation(node, ['value']) ?? node)),
    unit: wordOf(findValue(node, 'unit')),
    reason: wordOf(findValue(node, 'reason')),
    place: { file, line: toLine(node.offset) },
  }));
}

/** A constant is an object with a reason; what is none of these is a group of them. */
function listConstants(
  node: Node,
  path: readonly string[],
): readonly { readonly node: Node; readonly path: readonly string[] }[] {
  if (findNodeAtLocation(node, ['reason'])) return [{ node, path }];
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key && value ? listConstants(value, [...path, String(getNodeValue(key))]) : [];
  });
}

function findValue(node: Node, key: string): unknown {
  const found = findNodeAtLocation(node, [key]);
  return found && getNodeValue(found);
}

function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
