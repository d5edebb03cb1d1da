/** Records without their words: what is shown of a frozen record that was withdrawn for somebody's safety. */
import { parseTree, type Node } from 'jsonc-parser';
import Papa from 'papaparse';
import type { DataTexts } from '../packed-data.ts';

/** A value without a sentence or a name in it: a number, a date, a code, an id. Scores rest on these alone. */
const CODED = /^[\w./()+:-]{1,60}$/;
/** Fields whose words are taken out even where they look like a code. */
const NAMES = new Set(['name', 'title', 'publisher', 'responsibleActor', 'alias']);
/** Shorter words stand in many texts by chance. */
const SHORTEST = 12;

/** Texts in which some records have no words any more. */
export interface RedactedTexts {
  readonly texts: DataTexts;
  /** Ids that were found. */
  readonly found: ReadonlySet<string>;
  /** Words that were taken out, so that they can be looked for elsewhere. */
  readonly words: readonly string[];
}

/**
 * Takes the words out of records, and leaves what scores are computed from. Done twice it gives the same.
 * @param ids of records, of entries within them, or of rows
 */
export function redactTexts(texts: DataTexts, ids: ReadonlySet<string>): RedactedTexts {
  const found = new Set<string>();
  const words: string[] = [];
  const redacted = new Map(
    [...texts].map(([path, text]) => {
      const mayHold = [...ids].some((id) => path.includes(id) || text.includes(id));
      if (!mayHold) return [path, text] as const;
      const search = { ids, found, words };
      const isRecord = path.endsWith('.json');
      return [path, isRecord ? redactJson(path, text, search) : redactCsv(text, search)] as const;
    }),
  );
  return { texts: redacted, found, words };
}

interface Search {
  readonly ids: ReadonlySet<string>;
  readonly found: Set<string>;
  readonly words: string[];
}

/** What stands in the place of words; of an address on the web one that leads nowhere. */
function toBlank(value: string, id: string): string {
  return /^https?:/.test(value) ? 'https://withdrawn.invalid/' : `Withdrawn (${id}).`;
}

function isWords(field: string, value: string): boolean {
  return NAMES.has(field) || !CODED.test(value);
}

function redactJson(path: string, text: string, { ids, found, words }: Search): string {
  const cuts: { readonly node: Node; readonly value: string; readonly id: string }[] = [];
  const visit = (node: Node, field: string, within: string | null): void => {
    const own = node.type === 'object' ? findId(node) : null;
    const id = own !== null && ids.has(own) ? own : within;
    if (own !== null && ids.has(own)) found.add(own);
    if (node.type === 'string' && id !== null && isWords(field, String(node.value))) {
      cuts.push({ node, value: String(node.value), id });
    }
    if (node.type === 'property') {
      const [key, value] = node.children ?? [];
      if (value !== undefined) visit(value, String(key?.value), id);
      return;
    }
    for (const child of node.children ?? []) visit(child, field, id);
  };
  const tree = parseTree(text);
  const name = path.replace(/^.*\//, '').replace(/\.json$/, '');
  const ofFile = ids.has(name) ? name : null;
  if (ofFile !== null) found.add(ofFile);
  if (tree !== undefined) visit(tree, '', ofFile);
  words.push(...cuts.map(({ value }) => value));
  return cuts
    .toSorted((a, b) => b.node.offset - a.node.offset)
    .reduce((whole, { node: { offset, length }, value, id }) => {
      const blank = JSON.stringify(toBlank(value, id));
      return `${whole.slice(0, offset)}${blank}${whole.slice(offset + length)}`;
    }, text);
}

function findId(node: Node): string | null {
  const property = node.children?.find(({ children }) => children?.[0]?.value === 'id');
  const value: unknown = property?.children?.[1]?.value;
  return typeof value === 'string' ? value : null;
}

function redactCsv(text: string, { ids, found, words }: Search): string {
  const [header = [], ...rows] = Papa.parse<string[]>(text.trimEnd()).data;
  const redacted = rows.map((row) => {
    const [id = ''] = row;
    if (!ids.has(id)) return row;
    found.add(id);
    return row.map((value, at) => {
      if (value === '' || !isWords(header[at] ?? '', value)) return value;
      words.push(value);
      return toBlank(value, id);
    });
  });
  return `${Papa.unparse([header, ...redacted], { newline: '\n' })}\n`;
}

/** A text of a release in which none of these words stands any more, as they are written there or escaped. */
export function cutWords(text: string, words: readonly string[]): string {
  const long = words.filter((word) => word.length >= SHORTEST && !word.startsWith('Withdrawn ('));
  return long
    .flatMap((word) => [word, JSON.stringify(word).slice(1, -1), escapeSigns(word)])
    .reduce((whole, word) => whole.replaceAll(word, 'Withdrawn.'), text);
}

/** As Markdown has it. */
function escapeSigns(word: string): string {
  return word.replace(/[\\`*_{}[\]<>()#+\-.!|~"'&]/g, '\\$&');
}
