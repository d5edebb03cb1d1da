import { describe, expect, test } from 'vitest';
import type { ReadFault } from '#dataset/read-files.ts';
import { checkMinimal, file, type Edit } from './minimal-data.ts';

const BATCH = 'countries/sdn/sources/news-batch.json';

/** A file that the reader refused. */
function fault(path: string, reason: ReadFault): Edit {
  return (files) => {
    files.set(`data/${path}`, reason);
  };
}

describe('files that were not read', () => {
  test.each<[string, Edit, string]>([
    [
      'a file that is too large',
      fault(BATCH, { kind: 'too-large', sizeBytes: 10_000_001 }),
      `${BATCH} 1:1 The file has 10000001 bytes; at most 1,000,000 are read. Keep the record to what a reader needs, one record a file. [file-too-large]`,
    ],
    [
      'a link',
      fault(BATCH, { kind: 'not-a-file' }),
      `${BATCH} 1:1 This is a link or a device, not a file. Put the file itself here. [not-a-file]`,
    ],
    [
      'another encoding',
      fault(BATCH, { kind: 'not-utf-8', position: { line: 2, column: 20 } }),
      `${BATCH} 2:20 From here on the file is not in UTF-8. Save it with the encoding UTF-8. [not-utf-8]`,
    ],
    [
      'too much data',
      fault('sources/zzz.json', { kind: 'too-much-data', limit: '9 files and 1 MB' }),
      'sources/zzz.json 1:1 There are more than 9 files and 1 MB of data; from here on nothing was read. Take out what is no record, or raise the limit in src/dataset/read-files.ts. [too-much-data]',
    ],
    [
      'a link in a place where nothing belongs',
      fault('photo.png', { kind: 'not-a-file' }),
      'photo.png 1:1 This is a link or a device, not a file. Put the file itself here. [not-a-file]',
    ],
  ])('%s is one problem, and what it holds is not called missing', (_what, edit, says) => {
    expect(checkMinimal(edit)).toEqual([says]);
  });

  test('where reading stopped, nothing else is told', () => {
    const flood = fault('zzz.json', { kind: 'too-much-data', limit: '9 files and 1 MB' });
    const lines = checkMinimal(flood, file(BATCH, undefined), file('dataset.json', '{'));
    expect(lines.map((line) => line.split(' ').at(-1))).toEqual(['[too-much-data]']);
  });
});
