/** The files of a release without the words of what was withdrawn from it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseNoteRow } from '#model/records.generated.ts';
import { packData } from '../packed-data.ts';
import { readFrozenRecords } from './frozen-records.ts';
import { redactMarkdown } from './redact-markdown.ts';
import { redactReport } from './redact-report.ts';
import { redactTexts } from './redact-texts.ts';
import {
  CHANGES,
  hashText,
  listReleases,
  PACKED,
  readReleaseHashes,
  REDACTED,
  RELEASES,
} from './release-files.ts';

/** Texts of the files that differ from what was frozen, by their names, with what says so in redacted.json. */
export type RedactedForm = ReadonlyMap<string, string>;

type NamedText = readonly [name: string, text: string];

/**
 * The redacted form of a release; empty where nothing was withdrawn from it, nor from the release before it, of which its
 * report tells what has changed since. Of a release whose files have that form already it is the same.
 * @param withdrawn rows of data/releases/withdrawn.csv, of any release
 * @throws where the frozen records cannot be read
 */
export function toRedactedForm(
  dataFolder: string,
  version: string,
  withdrawn: readonly ReleaseNoteRow[],
): RedactedForm {
  const versions = listReleases(dataFolder);
  const last = versions[versions.indexOf(version) - 1];
  const own = withdrawn.filter((row) => row.version === version);
  const earlier = withdrawn.filter((row) => row.version === last);
  if (own.length + earlier.length === 0) return new Map();
  const frozen = readFrozenRecords(dataFolder, version);
  if (typeof frozen === 'string') throw new Error(frozen);
  const ids = own.flatMap(({ record }) => record ?? []);
  const { texts, found } = redactTexts(frozen.texts, frozen.schemas, new Set(ids));
  const before = earlier.flatMap(({ record }) => record ?? []);
  const reports = redactReports(
    join(dataFolder, RELEASES, version),
    new Set([...ids, ...found, ...before]),
  );
  const told = earlier.filter(
    ({ record = '' }) => reports.found.has(record) && !ids.includes(record),
  );
  if (own.length + told.length === 0) return new Map();
  const hashes = readReleaseHashes(dataFolder, version);
  const form = [[PACKED.records, packData(texts)] as const, ...reports.texts].filter(
    ([name, text]) => hashText(text) !== hashes.get(name),
  );
  return new Map([...form, [REDACTED, writeManifest(version, [...own, ...told], form, hashes)]]);
}

/** The reports of a release without the words of these records, and the ids of those that they name. */
function redactReports(
  folder: string,
  ids: ReadonlySet<string>,
): { readonly texts: readonly NamedText[]; readonly found: ReadonlySet<string> } {
  const forms = [
    [CHANGES.text, redactMarkdown],
    [CHANGES.report, redactReport],
  ] as const;
  const redacted = forms
    .filter(([name]) => existsSync(join(folder, name)))
    .map(
      ([name, redact]) => [name, redact(readFileSync(join(folder, name), 'utf8'), ids)] as const,
    );
  return {
    texts: redacted.map(([name, { text }]) => [name, text]),
    found: new Set(redacted.flatMap(([, { found }]) => [...found])),
  };
}

/** Which files differ from what was frozen, by which hashes, and what was taken out of them, when and why. */
function writeManifest(
  version: string,
  withdrawn: readonly ReleaseNoteRow[],
  form: readonly NamedText[],
  hashes: ReadonlyMap<string, string>,
): string {
  const manifest = {
    version,
    withdrawn: withdrawn.map(({ record, date, note }) => ({ record, date, note })),
    files: form.map(([path, text]) => ({
      path,
      frozenSha256: hashes.get(path),
      sha256: hashText(text),
      sizeBytes: Buffer.byteLength(text),
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
