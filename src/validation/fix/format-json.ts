import type { Json } from '../fill-vocabularies.ts';

/** A record as text: two spaces of indent, a line break at the end. */
export function formatJson(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
