/** One file of records without the words of some. */
import type { Node } from 'jsonc-parser';
import Papa from 'papaparse';
import { findLayout } from '#validation/layout.ts';
import {
  findEntrySchema,
  findProperty,
  getRecordSchema,
  type SchemaPart,
  type Schemas,
} from '#validation/schema-part.ts';
import { CASES_KIND, CASES_PATH } from '../read-backtest.ts';
import { holdsWords, toBlank } from './free-words.ts';
import { findId, type RecordTree } from './record-nodes.ts';

/** What is looked for, and what was found so far. */
export interface Search {
  readonly ids: ReadonlySet<string>;
  readonly schemas: Schemas;
  readonly found: Set<string>;
  readonly words: string[];
}

/** The kind of a file's records; null of what has none, such as the codebook. */
export function findKind(path: string): string | null {
  if (path === CASES_PATH) return CASES_KIND;
  const { kind = 'method' } = findLayout(`data/${path}`) ?? {};
  return kind === 'method' ? null : kind;
}

function findSchema(path: string, schemas: Schemas): SchemaPart {
  const kind = findKind(path);
  return kind === null ? {} : getRecordSchema(schemas, kind);
}

/** True for what says nothing of its own: the address of the schema, and the name of a state beside its code. */
function isLeft(path: string, key: string): boolean {
  return key === '$schema' || (key === 'name' && findKind(path) === 'country');
}

/** The text of a record without its words, or without those of entries within it. */
export function redactJson(path: string, text: string, tree: RecordTree, search: Search): string {
  const { ids, schemas, found, words } = search;
  const cuts: { readonly node: Node; readonly blank: string }[] = [];
  const visit = (node: Node, part: SchemaPart | undefined, within: string | null): void => {
    const own = findId(node);
    const id = own !== null && ids.has(own) ? own : within;
    if (id !== null) found.add(id);
    if (node.type === 'property') {
      const [{ value: key } = { value: '' }, value] = node.children ?? [];
      if (value === undefined || isLeft(path, String(key))) return;
      visit(value, findProperty(part ?? {}, String(key), schemas), id);
      return;
    }
    if (node.type === 'string' && id !== null && holdsWords(part, String(node.value))) {
      const blank = toBlank(part, id);
      if (node.value !== blank) cuts.push({ node, blank });
    }
    const inner = node.type === 'array' ? findEntrySchema(part ?? {}, schemas) : part;
    for (const child of node.children ?? []) visit(child, inner, id);
  };
  visit(tree.root, findSchema(path, schemas), ids.has(tree.id) ? tree.id : null);
  words.push(...cuts.map(({ node }) => String(node.value)));
  return cuts
    .toSorted((a, b) => b.node.offset - a.node.offset)
    .reduce((whole, { node: { offset, length }, blank }) => {
      return `${whole.slice(0, offset)}${JSON.stringify(blank)}${whole.slice(offset + length)}`;
    }, text);
}

/** The text of a table in which some rows have no words any more; as it is where it has none of them. */
export function redactRows(path: string, text: string, search: Search): string {
  const { ids, schemas, found, words } = search;
  const [header = [], ...rows] = Papa.parse<string[]>(text.trimEnd()).data;
  if (!rows.some(([id = '']) => ids.has(id))) return text;
  const schema = findSchema(path, schemas);
  const columns = header.map((name) => findProperty(schema, name, schemas));
  const redacted = rows.map((row) => {
    const [id = ''] = row;
    if (!ids.has(id)) return row;
    found.add(id);
    return row.map((value, at) => {
      const part = columns[at];
      if (at === 0 || value === '' || !holdsWords(part, value)) return value;
      const blank = toBlank(part, id);
      if (value !== blank) words.push(value);
      return blank;
    });
  });
  return `${Papa.unparse([header, ...redacted], { newline: '\n' })}\n`;
}
