import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { formatFieldPath, type FieldPath, type ParsedRecord } from '#validation/parsed-file.ts';
import { fileSpot, toFileProblem, type Problem, type Spot } from '#validation/problem.ts';
import { quoteText } from '#validation/quote-text.ts';
import { describeJsonFault } from './describe-json-fault.ts';
import { indexLines, type Position } from './line-index.ts';

/** A JSON text as read; `record` is null where it could not be. */
export interface ParsedJson {
  readonly record: ParsedRecord | null;
  readonly problems: readonly Problem[];
}

/** No record has lists in objects in lists beyond this; the parser would run out of stack at some depth. */
const MAX_DEPTH = 16;

/** Reads a JSON text with the place of every part. Comments, trailing commas and repeated keys are problems. */
export function parseJson(file: string, text: string): ParsedJson {
  const positionOf = indexLines(text);
  const spotAt = (offset: number, field = ''): Spot => ({ file, ...positionOf(offset), field });
  const depthOffset = findTooDeep(text);
  if (depthOffset !== undefined) {
    const found = `Lists and objects stand more than ${MAX_DEPTH} deep inside each other.`;
    const write = 'Write the record as its template in data/README.md shows.';
    return {
      record: null,
      problems: [toFileProblem('too-deep', spotAt(depthOffset), found, write)],
    };
  }
  const faults: ParseError[] = [];
  const strict = parseTree(text, faults, { disallowComments: true });
  const { tree, problems } =
    strict !== undefined && faults.length === 0
      ? { tree: strict, problems: [] }
      : parseLeniently(text, faults, spotAt);
  if (tree === undefined) return { record: null, problems };
  const repeats = findRepeatedKeys(tree, []).map(({ node, path, first }) => {
    const name = quoteText(String(node.value));
    const found = `The field ${name} stands here a second time; the first is in line ${positionOf(first.offset).line}.`;
    const spot = spotAt(node.offset, formatFieldPath(path));
    return toFileProblem('duplicate-key', spot, found, 'Keep one of the two.');
  });
  return { record: toRecord(file, tree, positionOf), problems: [...problems, ...repeats] };
}

/** What can be read in spite of comments and trailing commas, or the first fault that stands in the way. */
function parseLeniently(
  text: string,
  strictFaults: readonly ParseError[],
  spotAt: (offset: number) => Spot,
): { tree: Node | undefined; problems: Problem[] } {
  const faults: ParseError[] = [];
  const tree = parseTree(text, faults, { allowTrailingComma: true });
  const [first] = faults;
  if (tree === undefined || first !== undefined) {
    const { offset, found, write } = describeJsonFault(text, first);
    return {
      tree: undefined,
      problems: [toFileProblem('json-syntax', spotAt(offset), found, write)],
    };
  }
  const comments = strictFaults.filter(({ length }) => length >= 2);
  const isComment = (offset: number) => /^\/[/*]/.test(text.slice(offset, offset + 2));
  const problems = comments
    .filter(({ offset }) => isComment(offset))
    .map(({ offset }) => {
      const found = 'A comment stands here, and JSON has none.';
      const write = 'Delete it, or put it into the field "note" where there is one.';
      return toFileProblem('json-comment', spotAt(offset), found, write);
    });
  const closings = new Set(
    strictFaults
      .map(({ offset }) => offset)
      .filter((at) => !isComment(at) && /[}\]]/.test(text.charAt(at))),
  );
  for (const closing of closings) {
    const spot = spotAt(text.lastIndexOf(',', closing));
    const found = `A comma stands before the closing "${text.charAt(closing)}".`;
    problems.push(toFileProblem('json-trailing-comma', spot, found, 'Delete the comma.'));
  }
  return { tree, problems };
}

function toRecord(
  file: string,
  tree: Node,
  positionOf: (offset: number) => Position,
): ParsedRecord {
  const spotOf = (node: Node, path: FieldPath): Spot => ({
    file,
    ...positionOf(node.offset),
    field: formatFieldPath(path),
  });
  const findNode = (path: FieldPath): Node => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node) return node;
    }
    return tree;
  };
  return {
    value: toValue(tree),
    spotOf: (path) => (path.length === 0 ? fileSpotOf(tree) : spotOf(findNode(path), path)),
    nameSpotOf: (path) => {
      const node = findNode(path);
      const name = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
      return spotOf(name ?? node, path);
    },
  };

  function fileSpotOf(node: Node): Spot {
    return { ...fileSpot(file), ...positionOf(node.offset) };
  }
}

/** The value of a tree. `Object.fromEntries` makes `__proto__` a field like any other. */
function toValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(toValue);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).map(({ children: [key, value] = [] }) => [
      String(key?.value),
      value === undefined ? undefined : toValue(value),
    ]),
  );
}

interface RepeatedKey {
  readonly node: Node;
  readonly path: FieldPath;
  readonly first: Node;
}

function findRepeatedKeys(node: Node, path: FieldPath): RepeatedKey[] {
  if (node.type === 'array') {
    return (node.children ?? []).flatMap((child, index) =>
      findRepeatedKeys(child, [...path, index]),
    );
  }
  if (node.type !== 'object') return [];
  const seen = new Map<string, Node>();
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    if (key === undefined) return [];
    const name = String(key.value);
    const inside = value === undefined ? [] : findRepeatedKeys(value, [...path, name]);
    const first = seen.get(name);
    seen.set(name, first ?? key);
    return first === undefined ? inside : [{ node: key, path: [...path, name], first }, ...inside];
  });
}

/** Offset at which a text is nested too deeply, brackets inside strings apart. */
function findTooDeep(text: string): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (isString) {
      if (character === 0x5c) at += 1;
      else if (character === 0x22 || character === 0x0a) isString = false;
    } else if (character === 0x22) isString = true;
    else if (character === 0x7b || character === 0x5b) depth += 1;
    else if (character === 0x7d || character === 0x5d) depth -= 1;
    if (depth > MAX_DEPTH) return at;
  }
  return undefined;
}
