/** The fields of a record as a table in Markdown, from its schema: what each is called, holds and means. */
import { getSchema, type Schemas } from '../schema-shape.ts';
import { describePart, listParts, type NamedPart } from './schema-parts.ts';

/** Table of the fields of schemas/<name>.schema.json, those of its lists and judgements included. */
export function writeFieldTable(name: string, schemas: Schemas): string {
  const schema = getSchema(schemas, name);
  const withItself = new Map([...schemas, ['', schema]]);
  const lines = listParts(schema, withItself).map((part) => writeLine(part, withItself));
  return ['| Field | Holds | Must | What it says |', '|---|---|---|---|', ...lines].join('\n');
}

function writeLine({ path, part, isRequired }: NamedPart, schemas: Schemas): string {
  const { holds, says, example } = describePart(part, schemas);
  const shown = example === null ? '' : ` Example: \`${example}\`.`;
  const cells = [`\`${path}\``, holds, isRequired ? 'yes' : '', `${says}${shown}`];
  return `| ${cells.map(escapeCell).join(' | ')} |`;
}

/** A cell of a table in Markdown: on one line, with its bars escaped. */
function escapeCell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}
