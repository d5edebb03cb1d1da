/** What every JSON download says of itself before its records: which edition, under which licence, how to cite it. */
import { text } from '#i18n/text.ts';
import { SCHEMA_VERSION } from '#model/schema-version.ts';
import { toEdition } from '../edition.ts';
import type { DownloadInput } from './column.ts';

export interface Envelope {
  readonly dataVersion: string;
  /** Data in preparation may still change; those of a release stay as they are. */
  readonly dataStatus: 'released' | 'in preparation';
  /** The last release; null before the first. */
  readonly lastRelease: string | null;
  readonly methodVersion: string;
  readonly schemaVersion: string;
  /** Day to which the scores belong. */
  readonly asOf: string;
  readonly licence: string;
  readonly citation: string;
}

/** The envelope of a download with a title. */
export function toEnvelope(title: string, input: DownloadInput): Envelope {
  const { dataset, scores, releases } = input;
  const edition = toEdition(dataset.version, scores.method.version, scores.asOf, releases);
  return {
    dataVersion: dataset.version,
    dataStatus: edition.isReleased ? 'released' : 'in preparation',
    lastRelease: edition.lastRelease,
    methodVersion: scores.method.version,
    schemaVersion: SCHEMA_VERSION,
    asOf: scores.asOf,
    licence: text.downloads.licence,
    citation: text.citing.download(title, edition.dataWords, edition.method, edition.asOf),
  };
}

/** The version of the data in words, which say so where it is not released. */
export function nameVersion({ dataVersion, dataStatus }: Envelope): string {
  return dataStatus === 'released' ? dataVersion : text.citing.inPreparation(dataVersion);
}

/** An object as JSON with one line for each member of its lists: short to load, and its changes show line by line. */
export function writeJson(value: Readonly<Record<string, unknown>>): string {
  return `${writeObject(value)}\n`;
}

function writeObject(value: object): string {
  const fields = Object.entries(value).map(
    ([key, field]) => `${JSON.stringify(key)}:${writeField(field)}`,
  );
  return `{${fields.join(',\n')}}`;
}

function writeField(field: unknown): string {
  if (Array.isArray(field)) {
    return `[\n${field.map((member) => JSON.stringify(member)).join(',\n')}\n]`;
  }
  return typeof field === 'object' && field !== null ? writeObject(field) : JSON.stringify(field);
}
