/**
 * What a release tells of its differences from the one before, without the words of what was withdrawn. Its titles and
 * values are cut short, so that they are found by the ids beside them and not by their own words.
 */
import { toWithdrawnWords, WITHDRAWN_WORDS } from '#model/withdrawn-words.ts';

/** A report with no words of some records, and the ids of those that it names. */
export interface RedactedReport {
  readonly text: string;
  readonly found: ReadonlySet<string>;
}

/** The cells of a report's row in which words of a record can stand, as plain text. */
export interface ReportCells {
  readonly subject: string;
  readonly figure: string;
  readonly before: string;
  readonly after: string;
}

interface Report {
  readonly sections: readonly { readonly rows: readonly ReportCells[] }[];
}

/** `country SDN: Sudan` where a record differs, `SDN: Sudan` where a score does; either can be without a title. */
const SUBJECT = /^(?<named>(?:(?<kind>[a-z-]+) )?(?<id>[\w/-]+))(?<title>: .*)?$/s;
const COUNTRY = /^[A-Z]{3}$/;
/** Of an entry in a list that is told as one value, and of a value that was taken out already. */
const VALUE_ID = /"id":"([\w-]+)"|^Withdrawn \(([\w-]+)\)\.$/g;

/**
 * The report as data. Done twice it gives the same.
 * @param ids of records, of entries within them, or of rows
 */
export function redactReport(text: string, ids: ReadonlySet<string>): RedactedReport {
  const found = new Set<string>();
  const report: Report = JSON.parse(text);
  const sections = report.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({ ...row, ...redactCells(row, ids, found) })),
  }));
  return { text: `${JSON.stringify({ ...report, sections }, null, 1)}\n`, found };
}

/**
 * The cells of a row without the words of these records: a title wherever it stands, and values where the row is of the
 * record itself. The figures of its scores stay.
 * @param found takes the ids that the row names
 */
export function redactCells(
  { subject, figure, before, after }: ReportCells,
  ids: ReadonlySet<string>,
  found: Set<string>,
): ReportCells {
  const { named = '', kind, id = '', title } = SUBJECT.exec(subject)?.groups ?? {};
  // A term is named with its list.
  const own = pickOne([id.replace(/^.*\//, '')], ids, found);
  const entry = pickOne(toIds(figure.matchAll(/\[([\w-]+)\]/g)), ids, found);
  const ofRow = kind === undefined ? null : (own ?? entry);
  const blank = (value: string) => {
    const withdrawn = ofRow ?? pickOne(toIds(value.matchAll(VALUE_ID)), ids, found);
    return value === '' || withdrawn === null ? value : toWithdrawnWords(withdrawn);
  };
  // The name of a state says no more than its code.
  const isCut = own !== null && title !== undefined && !COUNTRY.test(own);
  return {
    subject: isCut ? `${named}: ${WITHDRAWN_WORDS}` : subject,
    figure,
    before: blank(before),
    after: blank(after),
  };
}

/** The first of the names that is an id looked for; it is found with that. */
function pickOne(
  names: readonly string[],
  ids: ReadonlySet<string>,
  found: Set<string>,
): string | null {
  const named = names.filter((name) => ids.has(name));
  for (const name of named) found.add(name);
  return named[0] ?? null;
}

function toIds(matches: Iterable<RegExpMatchArray>): readonly string[] {
  return [...matches].map(([, first, second]) => first ?? second ?? '');
}
