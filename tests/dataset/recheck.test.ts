import { describe, expect, test } from 'vitest';
import { loadDataset } from '#dataset/load-dataset.ts';
import { readDataFiles, readSchemas, type FileMap } from '#dataset/read-files.ts';
import { prepareRecheck, recheck } from '#dataset/recheck.ts';
import type { Problem } from '#validation/problem.ts';

const schemas = readSchemas('schemas');
const shared = [...readDataFiles('data')].filter(([path]) =>
  /^data\/(vocabularies|method)\//.test(path),
);
const texts: FileMap = new Map([...shared, ...readDataFiles('tests/fixtures/minimal/data')]);
const before = prepareRecheck(texts, schemas);

const FORCE = 'data/countries/sdn/commitments/sdn-force.json';
const BATCH = 'data/countries/sdn/sources/news-batch.json';
const JOINT = 'data/sources/joint-report.json';
const MISSION = 'data/missions/unmix.json';
const RISKS = 'data/countries/sdn/risks.csv';

const listErrors = (problems: readonly Problem[]) =>
  problems.filter(({ severity }) => severity === 'error');

/** The errors of the whole data set after a change. */
function checkWhole(path: string, text: string, moved: string | null = null) {
  const files = new Map([...texts].filter(([name]) => name !== moved)).set(path, text);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return listErrors(loadDataset(new Map(sorted), schemas, null).problems);
}

function change(path: string, from: string, to: string): string {
  const text = String(texts.get(path));
  if (!text.includes(from)) throw new Error(`${from} is not in ${path}.`);
  return text.replace(from, () => to);
}

describe('checking one file again finds what a check of the whole finds', () => {
  test.each([
    ['nothing', FORCE, String(texts.get(FORCE))],
    ['a wrong level', FORCE, change(FORCE, '"level": 0', '"level": 9')],
    ['a text that is not JSON', FORCE, '{'],
    ['a reference to nothing', FORCE, change(FORCE, '"joint-report"', '"join-report"')],
    ['a source that is used no more', FORCE, change(FORCE, '"sdn-agreement"', '"joint-report"')],
    [
      'a source that several countries use no more',
      FORCE,
      change(FORCE, '"joint-report"', '"news-batch"'),
    ],
    ['a source that nobody has read', JOINT, change(JOINT, '"full"', '"cited"')],
    [
      'a source that is younger than what rests on it',
      BATCH,
      change(BATCH, '2022-07-05', '2020-07-05'),
    ],
    ['a letter of the state', BATCH, change(BATCH, '"news"', '"state-letter"')],
    ['an id that codings name', FORCE, change(FORCE, '"sdn-force-f2"', '"sdn-force-f3"')],
    ['an id that stands elsewhere', RISKS, change(RISKS, 'sdn-risk-002', 'sdn-risk-001')],
    ['a host state less', MISSION, change(MISSION, '"SDN",', '')],
    ['rows in another order', RISKS, change(RISKS, 'sdn-risk-001', 'sdn-risk-009')],
    ['a byte order mark', BATCH, `\uFEFF${String(texts.get(BATCH))}`],
    ['a script', BATCH, change(BATCH, 'First', '<script>First')],
    ['an id that was given up', FORCE, change(FORCE, '"joint-report"', '"old-report"')],
    [
      'the same commitment twice',
      'data/countries/ssd/commitments/ssd-again.json',
      String(texts.get('data/countries/ssd/commitments/ssd-access.json')),
    ],
  ])('%s', (_what, path, text) => {
    expect(listErrors(recheck(before, path, text).problems)).toEqual(checkWhole(path, text));
  });

  test.each([
    ['in the folder of another country', FORCE, 'data/countries/ssd/commitments/sdn-force.json'],
    ['under another name', BATCH, 'data/countries/sdn/sources/news-bach.json'],
    ['in a folder of no country', BATCH, 'data/sources/news-batch.json'],
    ['where nobody reads it', BATCH, 'data/countries/sdn/source/news-batch.json'],
  ])('a file %s', (_where, from, to) => {
    const text = String(texts.get(from));
    const found = listErrors(recheck(before, to, text, from).problems);
    expect(found).toEqual(checkWhole(to, text, from));
    expect(found.length).toBeGreaterThan(0);
  });
});
