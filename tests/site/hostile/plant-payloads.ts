import Papa from 'papaparse';
import { readSchemas } from '#dataset/read-files.ts';
import { findLayout } from '#validation/layout.ts';
import { plantTexts, type Plant } from './free-texts.ts';

/** A tag of any kind, which the check refuses; at the front, so that a short field holds it too. */
const tags = '"><img src=x onerror=window.__hit=1></script><script>window.__hit=1</script><!--';
/** What is text to the check, and could be more to a page, a spreadsheet, a template or a comment. */
const plain = `'"\${window.__hit=1}{{7*7}}](javascript:window.__hit=1)]]>&lt;b&gt; @org/team #1 \`x\` `;
const long = 'W'.repeat(120);

const schemas = readSchemas('schemas');

/** What is planted, each with a number of its own so that no two texts are the same. */
export const payloads = {
  /** With a formula in front: for the site, which is built as if neither rule were there. */
  all: (i: number) => `=${i}+HYPERLINK(1)${tags}${plain}${long}`,
  tags: (i: number) => `${i}${tags}`,
  formulas: (i: number) => `=${i}+HYPERLINK(1)`,
  plain: (i: number) => `${i}${plain}${long}`,
  escapes: (i: number) => `${i} \u001B[31mred\u001B]8;;http://a.example\u0007`,
};

/** Texts that a rule holds to one form: the symbol of a resolution. */
export const FORMED: ReadonlySet<string> = new Set([
  'mandate.symbol',
  'mission.pocMandateResolutions[]',
]);

/** The texts of data files, and the fields in which something was planted: `source.title`. */
export interface PlantedFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly fields: ReadonlySet<string>;
  /** How many texts were planted. */
  readonly count: number;
}

/** Plants a payload in every free text of every record, in files by their path from the repository's root. */
export function plantPayloads(
  files: ReadonlyMap<string, string>,
  payload: (i: number) => string,
  passedOver: ReadonlySet<string> = FORMED,
): PlantedFiles {
  const fields = new Set<string>();
  let count = 0;
  const plant: Plant = (field, maxLength, before) => {
    if (passedOver.has(field)) return before;
    fields.add(field);
    count += 1;
    return `${payload(count)
      .slice(0, maxLength - 1)
      .trim()}.`;
  };
  const texts = new Map(
    [...files].map(([path, text]) => {
      const kind = findKind(path);
      if (kind === 'method') return [path, text];
      if (path.endsWith('.json')) {
        const record = plantTexts(JSON.parse(text), kind, schemas, plant);
        return [path, `${JSON.stringify(record, null, 2)}\n`];
      }
      return [path, plantRows(text, kind, plant)];
    }),
  );
  return { texts, fields, count };
}

/** The schema of a file's texts; `method` of one that has none of its own. */
function findKind(path: string): string {
  if (path === 'data/backtest/cases.csv') return 'backtest-case';
  if (path === 'data/method/mission-lens.json') return 'mission-lens';
  if (path.startsWith('data/indicators/')) return 'indicator-dataset';
  return findLayout(path)?.kind ?? 'method';
}

function plantRows(text: string, kind: string, plant: Plant): string {
  const { data, meta } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
  // An empty cell stays empty: what may stand in it hangs on the others.
  const rows = data.map((row) => {
    const filled = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
    return plantTexts(filled, kind, schemas, plant, { addsMissing: false });
  });
  const columns = meta.fields ?? [];
  return `${Papa.unparse({ fields: columns, data: rows }, { newline: '\n' })}\n`;
}
