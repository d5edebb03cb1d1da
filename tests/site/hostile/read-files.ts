/** What programs other than a browser find in the files of a site: texts, and whatever could act. */
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { getDocumentProxy } from 'unpdf';

/** Texts by the table in which they stand, and what should not be there at all. */
export interface ReadTables {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly faults: readonly string[];
}

/** The workbook's texts by sheet; formulas, macros, links and what leads out of it are faults. */
export async function readWorkbook(path: string): Promise<ReadTables> {
  const bytes = readFileSync(path);
  const faults = Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    const xml = Buffer.from(part).toString('utf8');
    const found = xml.match(/<f[ >]|<hyperlink\b|TargetMode="External"|<externalReference\b/g);
    const isLive = /externalLinks|vbaProject|\.bin$|connections\.xml$/.test(name);
    return [...(found ?? []), ...(isLive ? ['a live part'] : [])].map((what) => `${name}: ${what}`);
  });
  const sheets = await readXlsxFile(bytes, { trim: false });
  const texts = new Map(
    sheets.map(({ sheet, data }) => [sheet, data.flat().filter((cell) => isText(cell))] as const),
  );
  return { texts, faults };
}

/** The database's texts by table; what is no table or index in it, or is damaged, is a fault. */
export function readDatabase(path: string): ReadTables {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const parts = database.prepare('SELECT type, name FROM sqlite_master ORDER BY name').all();
    const strange = parts.filter(({ type }) => type !== 'table' && type !== 'index');
    const [check] = database.prepare('PRAGMA integrity_check').all();
    const tables = parts.filter(({ type }) => type === 'table').map(({ name }) => String(name));
    const texts = new Map(
      tables.map((name) => {
        const rows = database.prepare(`SELECT * FROM "${name}"`).all();
        return [name, rows.flatMap((row) => Object.values(row)).filter(isText)] as const;
      }),
    );
    return {
      texts,
      faults: [
        ...strange.map(({ type, name }) => `${String(type)} ${String(name)}`),
        ...(check?.['integrity_check'] === 'ok' ? [] : ['damaged']),
      ],
    };
  } finally {
    database.close();
  }
}

/** A PDF's text without spaces and line breaks; scripts, attachments and links but to the web and inside it are faults. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ readonly text: string; readonly faults: readonly string[]; readonly links: number }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const faults: string[] = [];
  const note = (what: string, found: unknown): void => {
    if (found !== null && found !== undefined) faults.push(`${what}: ${JSON.stringify(found)}`);
  };
  note('a script of the document', await pdf.getJSActions());
  note('an action on opening', await pdf.getOpenAction());
  note('an attachment', await pdf.getAttachments());
  note('a field', await pdf.getFieldObjects());
  let text = '';
  let links = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    note('a script of a page', await page.getJSActions());
    const { items } = await page.getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
    const annotations: readonly Annotation[] = await page.getAnnotations();
    links += annotations.length;
    faults.push(...annotations.flatMap(describeAnnotation));
  }
  return { text: text.replace(/\s/g, ''), faults, links };
}

interface Annotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly dest?: unknown;
}

function describeAnnotation({ subtype, url, unsafeUrl, dest }: Annotation): readonly string[] {
  const address = unsafeUrl ?? url;
  const isHarmless =
    subtype === 'Link' && (address === undefined ? Boolean(dest) : /^https?:\/\//.test(address));
  return isHarmless ? [] : [`${String(subtype)} ${String(address)}`];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
