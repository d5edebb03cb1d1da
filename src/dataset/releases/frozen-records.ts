import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '#validation/fill-vocabularies.ts';
import type { Schemas } from '#validation/schema-part.ts';
import { unpackData, type DataTexts } from '../packed-data.ts';
import { PACKED, RELEASES } from './release-files.ts';

/** The records of a release as texts, with the schemas that were frozen with them. */
export interface FrozenRecords {
  readonly texts: DataTexts;
  readonly schemas: Schemas;
}

/** The frozen records and schemas, or in a sentence why they cannot be read. */
export function readFrozenRecords(dataFolder: string, version: string): FrozenRecords | string {
  const read = (name: string) => {
    const texts = unpackData(readFileSync(join(dataFolder, RELEASES, version, name), 'utf8'));
    return typeof texts === 'string' ? `${name} of ${version}: ${texts}` : texts;
  };
  const [texts, packed] = [read(PACKED.records), read(PACKED.schemas)];
  if (typeof texts === 'string') return texts;
  if (typeof packed === 'string') return packed;
  try {
    return { texts, schemas: new Map([...packed].map(readSchema)) };
  } catch {
    return `${PACKED.schemas} of ${version}: A schema is not JSON.`;
  }
}

function readSchema([path, text]: readonly [string, string]): readonly [string, Json] {
  const schema: Json = JSON.parse(text);
  return [path.replace(/\.schema\.json$/, ''), schema];
}
