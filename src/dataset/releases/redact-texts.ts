/** Records without their words: what is shown of a frozen record that was withdrawn for somebody's safety. */
import type { Schemas } from '#validation/schema-part.ts';
import type { DataTexts } from '../packed-data.ts';
import { cutWords } from './cut-words.ts';
import { readRecordTree, withParts } from './record-nodes.ts';
import { findKind, redactJson, redactRows, type Search } from './redact-record.ts';

/** Texts in which some records have no words any more. */
export interface RedactedTexts {
  readonly texts: DataTexts;
  /** Ids that were found. */
  readonly found: ReadonlySet<string>;
}

/**
 * Takes the words out of records, of their parts and of what was written of either, and leaves what scores are computed
 * from: what the schema types as an id, a date, a number or a closed list. Done twice it gives the same.
 * @param schemas those that were frozen with the records
 * @param ids of records, of entries within them, or of rows
 */
export function redactTexts(
  texts: DataTexts,
  schemas: Schemas,
  ids: ReadonlySet<string>,
): RedactedTexts {
  const trees = new Map(
    [...texts].flatMap(([path, text]) => {
      const isRecord = path.endsWith('.json') && findKind(path) !== null;
      const tree = isRecord && isNamedIn([path, text], ids) ? readRecordTree(path, text) : null;
      return tree === null ? [] : [[path, tree] as const];
    }),
  );
  const search: Search = {
    ids: withParts([...trees.values()], ids),
    schemas,
    found: new Set(),
    words: [],
  };
  const redacted = [...texts].map(([path, text]) => {
    const tree = trees.get(path);
    if (tree !== undefined) return [path, redactJson(path, text, tree, search)] as const;
    const isTable = path.endsWith('.csv') && isNamedIn([text], search.ids);
    return [path, isTable ? redactRows(path, text, search) : text] as const;
  });
  const { found, words } = search;
  const whole = redacted.map(
    ([path, text]) => [path, findKind(path) === null ? cutWords(text, words) : text] as const,
  );
  return { texts: new Map(whole), found };
}

function isNamedIn(texts: readonly string[], ids: ReadonlySet<string>): boolean {
  return [...ids].some((id) => texts.some((text) => text.includes(id)));
}
