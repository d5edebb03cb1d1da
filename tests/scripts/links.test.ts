import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getDataset } from '#dataset/dataset.ts';
import { checkAddresses } from '../../scripts/links/check-addresses.ts';
import { ISSUE_CHARACTERS, writeReport } from '../../scripts/links/write-report.ts';
import { runNode } from './run-node.ts';

const asked: string[] = [];
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url.startsWith('/slow')) return;
    response.writeHead(url.startsWith('/fine') ? 200 : Number(url.slice(1, 4)));
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  origin = `http://127.0.0.1:${String(address.port)}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('the check of addresses', () => {
  test('says of each what it answered, in the order given, also where nothing did', async () => {
    const addresses = ['/fine?a=1&copy=2', '/404', '/403', '/slow'].map((path) => origin + path);
    const answers = await checkAddresses(addresses, { timeoutMs: 1500, tries: 1 });
    expect(answers).toEqual([
      { address: addresses[0], status: 200, isFine: true },
      { address: addresses[1], status: 404, isFine: false },
      { address: addresses[2], status: 403, isFine: false },
      { address: addresses[3], status: null, isFine: false },
    ]);
    expect(asked).toContain('/fine?a=1&copy=2');
  }, 30_000);

  test('answers for a place within a document as for the document', async () => {
    const addresses = ['/fine/doc#page=3', '/404/doc#page=3', '/fine/doc'].map(
      (path) => origin + path,
    );
    const answers = await checkAddresses(addresses, { timeoutMs: 1500, tries: 1 });
    expect(answers).toEqual([
      { address: addresses[0], status: 200, isFine: true },
      { address: addresses[1], status: 404, isFine: false },
      { address: addresses[2], status: 200, isFine: true },
    ]);
  }, 30_000);
});

describe('the report', () => {
  const [source] = getDataset().sources.filter(({ url }) => url !== undefined);
  const address = source?.url ?? '';

  test.each([
    [404, '## Gone (1)'],
    [500, '## Not answering (1)'],
    [null, '## Not answering (1)'],
    [403, '## Lets no program in: look at it in a browser (1)'],
  ])('puts the status %s where it belongs, with the file of the source', (status, title) => {
    const report = writeReport([{ address, status, isFine: false }], source ? [source] : []);
    expect(report).toContain(title);
    expect(report).toContain(`<${address}> in \`${source?.place.file ?? ''}\``);
  });

  test('has no list where all is well', () => {
    const report = writeReport([{ address, status: 200, isFine: true }], []);
    expect(report).toMatch(/^1 address asked, 0 without/);
    expect(report).not.toContain('##');
  });
});

describe('a report for an issue', () => {
  const answers = [404, null, 403].flatMap((status) =>
    Array.from({ length: 400 }, (_, at) => ({
      address: `https://example.org/${'a'.repeat(60)}/${String(at)}`,
      status,
      isFine: false,
    })),
  );

  test('is no longer than one takes, and counts what it leaves out', () => {
    const short = writeReport(answers, [], ISSUE_CHARACTERS);
    expect(short.length).toBeLessThanOrEqual(ISSUE_CHARACTERS);
    expect(short.length).toBeGreaterThan(ISSUE_CHARACTERS - 1000);
    const shown = short.match(/^- .*: </gm) ?? [];
    const left = [...short.matchAll(/^- and (\d+) more$/gm)].map(([, count]) => Number(count));
    expect(shown.length + left.reduce((sum, count) => sum + count, 0)).toBe(answers.length);
    for (const title of ['Gone', 'Not answering', 'Lets no program in']) {
      expect(short).toContain(`## ${title}`);
    }
  });

  test('is the whole where that fits', () => {
    const few = answers.slice(0, 10);
    expect(writeReport(few, [], ISSUE_CHARACTERS)).toBe(writeReport(few, []));
  });
});

test('npm run links refuses a country that has no source', () => {
  const { code, errors } = runNode(['scripts/links.ts', '--country', 'xyz']);
  expect([code, errors]).toEqual([2, ['No source stands under "xyz".']]);
});
