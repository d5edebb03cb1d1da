/** A release as it stands in data/releases/. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFrozenScores, type FrozenScore } from '#model/frozen-score.ts';
import { SCHEMA_VERSION } from '#model/schema-version.ts';
import type { ReleaseManifestFile } from '#model/records.generated.ts';
import { checkShape } from '#validation/check-shape.ts';
import { prepareSchemas } from '../compile-schemas.ts';
import { unpackData, writeTexts, type DataTexts } from '../packed-data.ts';
import { parseJson } from '../parse-json.ts';
import { readSchemas } from '../read-files.ts';
import { readSideOfTexts, type ReadSide } from '../read-side.ts';
import { takeWithdrawn } from './read-notes.ts';
import { toRedactedForm, type RedactedForm } from './redacted-form.ts';
import { MANIFEST, PACKED, RELEASES, SCORES } from './release-files.ts';

/** A release with all its scores; its records are read when they are asked for. */
export interface Release {
  readonly manifest: Readonly<ReleaseManifestFile>;
  readonly scores: readonly FrozenScore[];
  readonly folder: string;
  /** Files without the words of what was withdrawn since; empty where nothing was. */
  readonly redacted: RedactedForm;
}

/** The records and figures of a release, or in a sentence why this version cannot read them. */
export type FrozenSide = NonNullable<ReadSide['side']> | string;

/**
 * Reads manifest and scores of a release.
 * @throws where they are not what a release has, or where what was withdrawn cannot be read
 */
export function readRelease(dataFolder: string, schemaFolder: string, version: string): Release {
  const folder = join(dataFolder, RELEASES, version);
  const file = `data/${RELEASES}/${version}/${MANIFEST}`;
  const { record } = parseJson(file, readFileSync(join(folder, MANIFEST), 'utf8'));
  const validate = prepareSchemas(readSchemas(schemaFolder))<ReleaseManifestFile>(
    'release-manifest',
  );
  const manifest = record === null ? null : checkShape(record, validate, 'json').whole;
  if (manifest === null) throw new Error(`${file} is not shaped as a manifest.`);
  const withdrawn = takeWithdrawn(dataFolder, readSchemas(schemaFolder));
  return {
    manifest,
    scores: readFrozenScores(readFileSync(join(folder, SCORES), 'utf8')),
    folder,
    redacted: toRedactedForm(dataFolder, version, withdrawn),
  };
}

/** Text of a packed file of a release, by path, without what was withdrawn. @throws where it is none */
export function readPacked(release: Release, name: string): DataTexts {
  const texts = unpackData(
    release.redacted.get(name) ?? readFileSync(join(release.folder, name), 'utf8'),
  );
  if (typeof texts === 'string') throw new Error(`${join(release.folder, name)}: ${texts}`);
  return texts;
}

/** The frozen records, linked, by the schemas that were frozen with them. */
export function readFrozenSide(release: Release): FrozenSide {
  const { version, schema } = release.manifest;
  if (schema.split('.')[0] !== SCHEMA_VERSION.split('.')[0]) {
    return `The records of ${version} have schema ${schema}; this version reads schema ${SCHEMA_VERSION}.`;
  }
  const root = mkdtempSync(join(tmpdir(), 'poc-release-'));
  try {
    const names = [PACKED.records, PACKED.method, PACKED.figures];
    const data = new Map(names.flatMap((name) => [...readPacked(release, name)]));
    const texts = new Map([...data].map(([path, text]) => [`data/${path}`, text]));
    // On the disk lies what is read from a folder: the figures of risk and the schemas.
    const onDisk = [...texts].filter(([path]) => /^data\/(?:indicators|method)\//.test(path));
    const schemas = [...readPacked(release, PACKED.schemas)].map(
      ([path, text]) => [`schemas/${path}`, text] as const,
    );
    writeTexts(root, new Map([...onDisk, ...schemas]));
    const { side, problems } = readSideOfTexts(texts, root, join(root, 'schemas'));
    if (side !== null) return side;
    const first = problems.find(({ severity }) => severity === 'error');
    return `The records of ${version} do not pass the present check: ${first?.file ?? ''} ${first?.found ?? ''}`;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
