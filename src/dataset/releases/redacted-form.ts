/** The files of a release without the words of what was withdrawn from it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseNoteRow } from '#model/records.generated.ts';
import { packData } from '../packed-data.ts';
import { cutWords } from './cut-words.ts';
import { readFrozenRecords } from './frozen-records.ts';
import { redactTexts } from './redact-texts.ts';
import {
  CHANGES,
  hashText,
  PACKED,
  readReleaseHashes,
  REDACTED,
  RELEASES,
} from './release-files.ts';

/** Texts of the files that differ from what was frozen, by their names, with what says so in redacted.json. */
export type RedactedForm = ReadonlyMap<string, string>;

/**
 * The redacted form of a release; empty where nothing was withdrawn from it. Of a release whose files have that form
 * already it is the same.
 * @param withdrawn rows of data/releases/withdrawn.csv, of any release
 * @throws where the frozen records cannot be read
 */
export function toRedactedForm(
  dataFolder: string,
  version: string,
  withdrawn: readonly ReleaseNoteRow[],
): RedactedForm {
  const own = withdrawn.filter((row) => row.version === version);
  if (own.length === 0) return new Map();
  const read = (name: string) => readFileSync(join(dataFolder, RELEASES, version, name), 'utf8');
  const frozen = readFrozenRecords(dataFolder, version);
  if (typeof frozen === 'string') throw new Error(frozen);
  const ids = new Set(own.flatMap(({ record }) => record ?? []));
  const { texts, words } = redactTexts(frozen.texts, frozen.schemas, ids);
  const others = [CHANGES.text, CHANGES.report]
    .filter((name) => existsSync(join(dataFolder, RELEASES, version, name)))
    .map((name) => [name, cutWords(read(name), words)] as const);
  const hashes = readReleaseHashes(dataFolder, version);
  const form = [[PACKED.records, packData(texts)] as const, ...others].filter(
    ([name, text]) => hashText(text) !== hashes.get(name),
  );
  return new Map([...form, [REDACTED, writeManifest(version, own, form, hashes)]]);
}

/** Which files differ from what was frozen, by which hashes, and what was taken out of them, when and why. */
function writeManifest(
  version: string,
  withdrawn: readonly ReleaseNoteRow[],
  form: readonly (readonly [name: string, text: string])[],
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
