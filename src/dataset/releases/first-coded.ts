/** What the first coder coded: what stood in the release up to which they did. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackData, type DataTexts } from '../packed-data.ts';
import { PACKED, RELEASES } from './release-files.ts';

/**
 * Ids of the findings, checks and incentives in the release that `firstCoderUntil` of dataset.json names. Null where it
 * names none, or none that can be read: the check of releases says what is wrong with that.
 */
export function readFirstCoded(dataFolder: string): ReadonlySet<string> | null {
  const version = readField(readText(join(dataFolder, 'dataset.json')), 'firstCoderUntil');
  if (typeof version !== 'string' || !/^\d{4}\.\d+$/.test(version)) return null;
  const texts = unpackData(readText(join(dataFolder, RELEASES, version, PACKED.records)));
  return typeof texts === 'string' ? null : new Set(listPartIds(texts));
}

const PARTS: Readonly<Record<string, string>> = {
  commitments: 'evidence',
  claims: 'checks',
  actors: 'incentives',
};

function listPartIds(texts: DataTexts): readonly string[] {
  return [...texts].flatMap(([path, text]) => {
    const list = PARTS[path.split('/').at(-2) ?? ''];
    const parts = list === undefined ? undefined : readField(text, list);
    if (!Array.isArray(parts)) return [];
    return parts.flatMap((part: unknown) => {
      const id = getField(part, 'id');
      return typeof id === 'string' ? [id] : [];
    });
  });
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function readField(text: string, name: string): unknown {
  try {
    return getField(JSON.parse(text), name);
  } catch {
    return undefined;
  }
}

function getField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
