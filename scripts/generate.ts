/**
 * `npm run generate`: writes the closed lists of data/vocabularies/ into schemas/, the TypeScript types of all records
 * from schemas/ into src/model/records.generated.ts, and the tables of the data guide into data/README.md. `--check`
 * writes nothing and fails when one of them is stale.
 */
import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import Papa from 'papaparse';
import { format, resolveConfig } from 'prettier';
import { fillVocabularies, type Json } from '#validation/fill-vocabularies.ts';
import { guideFile, makeGuide } from './generate-guide.ts';

const typesFile = 'src/model/records.generated.ts';
const banner = '/** Generated from schemas/ by `npm run generate`; never edited by hand. */\n';

const stale: string[] = [];
const isCheck = process.argv.includes('--check');

const vocabularies = new Map<string, string[]>();
for (const file of (await readdir('data/vocabularies')).sort()) {
  const { data } = Papa.parse<string[]>(
    (await readFile(`data/vocabularies/${file}`, 'utf8')).trim(),
  );
  vocabularies.set(
    file.replace(/\.csv$/, ''),
    data.slice(1).map(([id]) => id ?? ''),
  );
}

const schemaFiles = (await readdir('schemas')).filter((file) => file.endsWith('.schema.json'));
for (const file of schemaFiles.sort()) {
  const schema: Json = JSON.parse(await readFile(`schemas/${file}`, 'utf8'));
  const filled = JSON.stringify(fillVocabularies(schema, vocabularies), null, 2);
  await write(
    `schemas/${file}`,
    await format(filled, { parser: 'json', ...(await resolveConfig('schemas/x.json')) }),
  );
}

/** One schema that refers to every record type, so that a shape shared by several is generated once. */
const everyRecord = {
  title: 'EveryRecord',
  type: 'object' as const,
  additionalProperties: false,
  properties: Object.fromEntries(
    schemaFiles.sort().map((file) => [file.replace('.schema.json', ''), { $ref: file }]),
  ),
};
const types = await compile(everyRecord, 'EveryRecord', {
  cwd: `${process.cwd()}/schemas/`,
  bannerComment: banner,
  additionalProperties: false,
  unreachableDefinitions: true,
});
await write(
  typesFile,
  await format(types, { parser: 'typescript', ...(await resolveConfig(typesFile)) }),
);

await write(guideFile, await makeGuide());

if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run npm run generate and commit what it writes.`);
  process.exitCode = 1;
}

/** Writes to a temporary file and renames, so that nothing is half-written; with --check only compares. */
async function write(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => '');
  if (before === text) return;
  stale.push(path);
  if (isCheck) return;
  await writeFile(`${path}.tmp`, text);
  await rename(`${path}.tmp`, path);
  stale.pop();
}
