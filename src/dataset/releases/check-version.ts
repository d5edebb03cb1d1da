import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { freezeData } from './freeze-data.ts';
import { hashText, listReleases, PACKED, readReleaseHashes } from './release-files.ts';

/**
 * A problem where the data are called by the version of a release, or by an earlier one, and are not what was released:
 * a citation would name that release, and not be found in it.
 */
export function checkVersion(dataFolder: string, schemaFolder: string): readonly Problem[] {
  const versions = listReleases(dataFolder);
  if (versions.length === 0) return [];
  const version = readVersion(dataFolder);
  if (version === null || !versions.includes(version)) return [];
  const hashes = readReleaseHashes(dataFolder, version);
  const { packed } = freezeData(dataFolder, schemaFolder);
  const parts = [PACKED.records, PACKED.method, PACKED.figures];
  const isSame = parts.every((name) => hashText(packed.get(name) ?? '') === hashes.get(name));
  if (isSame) return [];
  const found = `The data are called ${version}, which is released, and are no longer what was released.`;
  const write = `Write the next version, such as ${toNext(version)}.`;
  const spot = { ...fileSpot('data/dataset.json'), field: 'version' };
  return [toFileProblem('released-version', spot, found, write)];
}

/** The version after one, in the same year: 2026.2 after 2026.1. */
export function toNext(version: string): string {
  const [year = '', number = '0'] = version.split('.');
  return `${year}.${String(Number(number) + 1)}`;
}

function readVersion(dataFolder: string): string | null {
  try {
    const file: unknown = JSON.parse(readFileSync(join(dataFolder, 'dataset.json'), 'utf8'));
    if (typeof file !== 'object' || file === null || !('version' in file)) return null;
    return typeof file.version === 'string' ? file.version : null;
  } catch {
    // What is wrong with the file is reported where it is read.
    return null;
  }
}
