/**
 * `npm run generate`: writes the closed lists of data/vocabularies/ into schemas/, the TypeScript types of all records
 * from schemas/ into src/model/records.generated.ts, and the tables of the data guide into data/README.md.
 */
import { readFile, readdir } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import Papa from 'papaparse';
import { format, resolveConfig } from 'prettier';
import { putFile } from '#dataset/write-file.ts';
import { fillVocabularies, type Json } from '#validation/fill-vocabularies.ts';
import { CommandError } from './command/command-error.ts';
import { runCommand } from './command/run-command.ts';
import { guideFile, makeGuide } from './generate/guide.ts';

const typesFile = 'src/model/records.generated.ts';
const banner = '/** Generated from schemas/ by `npm run generate`; never edited by hand. */\n';

const HELP = `Writes what follows from other files: closed lists in schemas/, types of records, tables of the data guide.

  npm run generate               writes what is stale
  npm run generate -- --check    writes nothing, and exits with 1 where something is stale`;

const command = {
  name: 'generate',
  help: HELP,
  options: { check: { type: 'boolean', default: false } },
} as const;

await runCommand(command, async ({ values: { check: isCheck } }) => {
  const stale: string[] = [];
  // One after another: types and guide are made from the schemas as they are by then.
  for (const make of [fillSchemas, makeTypes, writeGuide]) {
    for (const [path, text] of await make()) {
      const before = await readFile(path, 'utf8').catch(() => '');
      if (before === text) continue;
      if (isCheck) stale.push(path);
      else putFile(path, text);
    }
  }
  if (stale.length === 0) return;
  throw new CommandError(
    `Stale: ${stale.join(', ')}. Run npm run generate and commit what it writes.`,
    1,
  );
});

/** Files that are to be written, by path. */
type Texts = readonly (readonly [path: string, text: string])[];

/** The schemas with the ids of the vocabularies in their closed lists. */
async function fillSchemas(): Promise<Texts> {
  const vocabularies = await readVocabularies();
  const style = await resolveConfig('schemas/x.json');
  return Promise.all(
    (await listSchemas()).map(async (file) => {
      const path = `schemas/${file}`;
      const schema: Json = JSON.parse(await readFile(path, 'utf8'));
      const filled = JSON.stringify(fillVocabularies(schema, vocabularies), null, 2);
      return [path, await format(filled, { parser: 'json', ...style })] as const;
    }),
  );
}

async function readVocabularies(): Promise<ReadonlyMap<string, string[]>> {
  const files = (await readdir('data/vocabularies')).sort();
  const lists = files.map(async (file) => {
    const text = (await readFile(`data/vocabularies/${file}`, 'utf8')).trim();
    const [, ...rows] = Papa.parse<string[]>(text).data;
    return [file.replace(/\.csv$/, ''), rows.map(([id]) => id ?? '')] as const;
  });
  return new Map(await Promise.all(lists));
}

/** The types of all records. One schema refers to each, so that a shape shared by several is generated once. */
async function makeTypes(): Promise<Texts> {
  const everyRecord = {
    title: 'EveryRecord',
    type: 'object' as const,
    additionalProperties: false,
    properties: Object.fromEntries(
      (await listSchemas()).map((file) => [file.replace('.schema.json', ''), { $ref: file }]),
    ),
  };
  const types = await compile(everyRecord, 'EveryRecord', {
    cwd: `${process.cwd()}/schemas/`,
    bannerComment: banner,
    additionalProperties: false,
    unreachableDefinitions: true,
  });
  const style = await resolveConfig(typesFile);
  return [[typesFile, await format(types, { parser: 'typescript', ...style })]];
}

async function writeGuide(): Promise<Texts> {
  return [[guideFile, await makeGuide()]];
}

async function listSchemas(): Promise<readonly string[]> {
  return (await readdir('schemas')).filter((file) => file.endsWith('.schema.json')).sort();
}
