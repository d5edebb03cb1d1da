import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReadFault } from '#dataset/read-files.ts';
import type { CodeExample } from '#validation/code-example.ts';
import { EXPLAINED_CODES, getCodeExample, showExample } from '#validation/code-examples.ts';
import { CODE_LIST } from '#validation/code-list.ts';
import { formatMessage } from '#validation/format-problems.ts';
import { file, loadMinimal, move, type Edit } from '../dataset/minimal-data.ts';

const codes = CODE_LIST.map(({ code }) => code);

/** A file that the reader refused. */
const refuse =
  (path: string, fault: ReadFault): Edit =>
  (files) =>
    files.set(`data/${path}`, fault);

const BATCH = 'countries/sdn/sources/news-batch.json';
const SPARE =
  '{ "title": "A", "publisher": "B", "kind": "news", "date": "2020", "symbol": "C", "access": "full" }';

/** The text of a file of the minimal data set. */
function minimalText(path: string): string {
  return readFileSync(`tests/fixtures/minimal/data/${path}`, 'utf8');
}

/** What the examples in words speak of, planted. */
const PLANTED: Readonly<Record<string, Edit>> = {
  'missing-file': file('redirects.csv', undefined),
  'not-a-file': refuse(BATCH, { kind: 'not-a-file' }),
  'file-too-large': refuse(BATCH, { kind: 'too-large', sizeBytes: 10_000_000 }),
  'too-much-data': refuse('zzz.json', {
    kind: 'too-much-data',
    limit: '50000 files and 50 MB',
  }),
  'not-utf-8': refuse(BATCH, { kind: 'not-utf-8', position: { line: 2, column: 20 } }),
  'second-copy': file('countries/sdn/sources/news-batch (1).json', minimalText(BATCH)),
  'country-file': move(
    'countries/ssd/commitments/ssd-access.json',
    'countries/ssx/commitments/ssx-access.json',
  ),
  'unused-source': file('countries/sdn/sources/spare.json', SPARE),
};

/** Codes that are not seen in the records alone: the tests of releases, of risk and of who coded first have their examples. */
const APART = [
  'altered-history',
  'altered-release',
  'coder-missing',
  'released-version',
  'risk-tree',
];
const ofRecords = codes.filter((code) => !APART.includes(code));

/** Puts a piece where another stood; throws unless that stands in the file exactly once. */
function replaceOnly(path: string, from: string, to: string): Edit {
  return (files) => {
    const text = files.get(`data/${path}`);
    if (typeof text !== 'string') throw new Error(`${path} is not in the minimal data set.`);
    const count = text.split(from).length - 1;
    if (count !== 1)
      throw new Error(`${JSON.stringify(from)} is ${String(count)} times in ${path}.`);
    files.set(
      `data/${path}`,
      text.replace(from, () => to),
    );
  };
}

/** The changes to the minimal data set that make a code's example, wrong or right. */
function toEdits(code: string, example: CodeExample, side: 'wrong' | 'right'): readonly Edit[] {
  switch (example.kind) {
    case 'piece': {
      const given = (example.given ?? []).map(({ file, from, to }) => replaceOnly(file, from, to));
      const from = example.instead ?? example.right;
      return [replaceOnly(example.file, from, example[side]), ...given];
    }
    case 'place':
      return side === 'right' ? [] : [move(example.right, example.wrong)];
    case 'words': {
      const planted = PLANTED[code];
      if (planted === undefined) throw new Error(`Nothing is planted for "${code}".`);
      return side === 'right' ? [] : [planted];
    }
  }
}

describe('the examples of problem codes', () => {
  test('are there for every code, and for no other', () => {
    expect(EXPLAINED_CODES.toSorted()).toEqual(codes);
  });

  test.each(ofRecords)(
    '%s: the wrong one yields exactly this code, in the words that are shown',
    (code) => {
      const example = getCodeExample(code);
      const { problems } = loadMinimal(...toEdits(code, example, 'wrong'));
      expect(problems.map((problem) => [problem.code, formatMessage(problem)])).toEqual([
        [code, example.says],
      ]);
    },
  );

  test.each(ofRecords)('%s: the right one yields nothing', (code) => {
    const example = getCodeExample(code);
    expect(loadMinimal(...toEdits(code, example, 'right')).problems).toEqual([]);
  });

  test.each(codes)('%s: what is shown differs in what can be seen', (code) => {
    const { wrong, right } = showExample(code);
    expect(wrong).not.toEqual(right);
    for (const line of [...wrong, ...right]) expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('are shown without the indent that all their lines have', () => {
    expect(showExample('unsorted-rows').right).toEqual(['sdn-risk-001,2021-01']);
    expect(showExample('missing-pinpoint')).toMatchObject({
      wrong: ['"source": "news-batch"'],
      right: ['"source": "news-batch",', '"pinpoint": "par. 2"'],
    });
    expect(showExample('line-endings').wrong).toEqual([
      '"iso3": "SDN",U+000D',
      '"name": "Sudan",U+000D',
    ]);
  });
});
