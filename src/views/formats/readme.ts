/** The README in a zip of tables, as plain text. */
import { text } from '#i18n/text.ts';
import { formatCount } from '#model/format.ts';
import { nameVersion, type Envelope } from '../downloads/envelope.ts';
import type { FormatTable } from './format-table.ts';
import { describeStatus } from './published-set.ts';

/**
 * What the files are, how to read them, under which licence, and how to cite them.
 * @param ending of the tables' files, such as csv
 */
export function toReadme(
  tables: readonly FormatTable[],
  edition: Envelope,
  ending: string,
): string {
  const { about, readme, description, readingRules } = text.formats;
  const title = readme.title(nameVersion(edition));
  const lines = [
    title,
    '='.repeat(title.length),
    '',
    description,
    ...describeStatus(edition),
    '',
    `${about.data}: ${nameVersion(edition)}`,
    `${about.method}: ${edition.methodVersion}`,
    `${about.schema}: ${edition.schemaVersion}`,
    `${about.asOf}: ${edition.asOf}`,
    `${about.licence}: ${edition.licence}`,
    `${about.citation}: ${edition.citation}`,
    '',
    readme.files,
    '',
    ...tables.map(
      ({ name, says, rows }) =>
        `- ${name}.${ending} (${readme.row(formatCount(rows.length))}): ${says}`,
    ),
    `- ${readme.dictionary}`,
    ...(ending === 'csv' ? [`- ${readme.dataPackage}`] : []),
    '',
    readme.reading,
    '',
    ...readingRules.map((rule) => `- ${rule}`),
  ];
  return `${lines.join('\n')}\n`;
}
