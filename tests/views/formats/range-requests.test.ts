import { createServer } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toFormatTables } from '#views/formats/format-table.ts';
import { toParquet } from '#views/formats/parquet.ts';
import { toEnvelope } from '#views/downloads/envelope.ts';
import { schemas } from '../downloads/make-input.ts';
import { readCommitted } from './make-files.ts';

const input = readCommitted();
const findings = toFormatTables(input, schemas).find(({ name }) => name === 'findings');
if (!findings) throw new Error('no findings');
const bytes = toParquet(findings, toEnvelope('Findings', input));

describe('a Parquet file on a static server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ranges-'));
  const sockets = new Set<Socket>();
  const serve = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    sockets.add(request.socket);
    serve(request, response);
  });
  let url = '';
  beforeAll(async () => {
    writeFileSync(join(folder, 'findings.parquet'), bytes);
    await new Promise<void>((done) => server.listen(0, done));
    const place = server.address();
    if (place === null || typeof place === 'string') throw new Error('no port');
    url = `http://localhost:${String(place.port)}/findings.parquet`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test('gives two columns without the rest of the file being sent', async () => {
    const file = await asyncBufferFromUrl({ url });
    // Left to itself the library begins with the last 512 kB, which is more than this whole file.
    const metadata = await parquetMetadataAsync(file, { initialFetchSize: 32_768 });
    const read = await parquetReadObjects({ file, metadata, columns: ['commitment', 'level'] });
    const expected = findings.rows.map(({ commitment, level }) => ({ commitment, level }));
    expect(read).toEqual(expected);
    const sent = [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(bytes.length / 2);
  });
});
