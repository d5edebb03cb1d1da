import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { text } from '#i18n/text.ts';
import { toEnvelope } from '#views/downloads/envelope.ts';
import { toFormatTables } from '#views/formats/format-table.ts';
import { toPartitions } from '#views/formats/partitions.ts';
import { listExamples } from '#views/api/examples.ts';
import { schemas } from '../downloads/make-input.ts';
import { getFile, makeFiles, readCommitted } from '../formats/make-files.ts';
import { makeApi, readAnswer } from './make-api.ts';

const input = readCommitted();
const { files: api } = makeApi(input);
const files = await makeFiles(input);

const server = createServer(({ url = '/' }, response) => {
  const path = url.slice(1);
  const body = api.get(path)?.() ?? files.get(path.replace('data/', ''))?.bytes;
  response.statusCode = body === undefined ? 404 : 200;
  response.end(body);
});
let site = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, done));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  site = `http://localhost:${String(place.port)}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function getCode(id: string, at = site): string {
  const example = listExamples(at).find((each) => each.id === id);
  if (!example) throw new Error(`No example is called ${id}.`);
  return example.code;
}

const has = (program: string) => spawnSync(program, ['--version']).status === 0;

/** What a program prints; it has failed where its exit code is not 0. */
function run(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, args);
  let printed = '';
  let complaint = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  child.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done(printed);
      else fail(new Error(`${program}: ${complaint}`));
    });
  });
}

describe('the example for', () => {
  test('JavaScript prints the day and the commitments of Sudan', async () => {
    const printed = await run(process.execPath, [
      '--input-type=module',
      '-e',
      getCode('javascript'),
    ]);
    const inSudan = input.dataset.commitments.filter(({ country }) => country === 'SDN');
    const [first] = inSudan;
    expect(printed.trim()).toBe(
      `${input.dataset.asOf} ${String(inSudan.length)} ${first?.statement ?? ''}`,
    );
  });

  test.runIf(has('curl'))('curl prints the country (not run where there is no curl)', async () => {
    const printed = await run('/bin/sh', ['-c', getCode('curl')]);
    expect(JSON.parse(printed)).toEqual(readAnswer(api, 'countries/SDN.json'));
  });

  test.runIf(has('python3'))(
    'Python prints a line a country with a score (not run where there is no python3)',
    async () => {
      const lines = (await run('python3', ['-c', getCode('python')])).trim().split('\n');
      const shown = readAnswer(api, 'scores-sets.json').records.filter(
        ({ kind, delivery }) => kind === 'country' && delivery !== null,
      );
      expect(lines).toHaveLength(shown.length);
      expect(lines[0]).toContain(String(shown[0]?.['name']));
    },
  );

  test('DuckDB counts the findings of each country (from disk: over http it loads an extension)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duckdb-'));
    const path = join(folder, 'findings.parquet');
    writeFileSync(path, getFile(files, 'findings.parquet').bytes);
    const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
    const code = getCode('duckdb').replace(`${site}data/findings.parquet`, path);
    const rows = (await connection.runAndReadAll(code)).getRowObjectsJS();
    connection.closeSync();
    rmSync(folder, { recursive: true });
    const counted = rows.reduce((sum, { findings }) => sum + Number(findings), 0);
    expect(counted).toBe(input.dataset.commitments.flatMap(({ findings }) => findings).length);
    expect(rows[0]?.['country']).toBe('AFG');
  });

  test('DuckDB reads the findings of Sudan from their own file, with the country from its folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duckdb-'));
    const partitions = toPartitions(
      toFormatTables(input, schemas),
      toEnvelope(text.downloads.all, input),
    );
    for (const { name, bytes } of partitions) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
    const code = getCode('duckdb-country').replace(`${site}data/`, `${folder}/`);
    const rows = (await connection.runAndReadAll(code)).getRowObjectsJS();
    connection.closeSync();
    rmSync(folder, { recursive: true });
    const inSudan = input.dataset.commitments.filter(({ country }) => country === 'SDN');
    expect(rows).toHaveLength(inSudan.flatMap(({ findings }) => findings).length);
    expect(new Set(rows.map(({ country }) => country))).toEqual(new Set(['SDN']));
  });

  test.each(['r', 'spreadsheet'])(
    '%s names a file that is there (its program is not run)',
    (id) => {
      const [, name = ''] = /data\/([\w.-]+)"/.exec(getCode(id)) ?? [];
      expect(files.has(name)).toBe(true);
    },
  );

  test('each of the seven is tested here', () => {
    expect(listExamples('').map(({ id }) => id)).toEqual(Object.keys(text.api.examples));
    expect(Object.keys(text.api.examples)).toHaveLength(7);
  });
});
