import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDataset } from '#dataset/load-dataset.ts';
import { packData } from '#dataset/packed-data.ts';
import { readDataFiles, readSchemas } from '#dataset/read-files.ts';
import { readSide } from '#dataset/read-side.ts';
import { readFirstCoded } from '#dataset/releases/first-coded.ts';
import { getCodeExample } from '#validation/code-examples.ts';
import { formatMessage } from '#validation/format-problems.ts';
import { openRecord } from '../../../scripts/sheet/open-record.ts';
import { writeMinimal } from '../plant-fault.ts';

const schemas = readSchemas('schemas');
const FORCE = 'countries/sdn/commitments/sdn-force.json';
let folder = '';

/** A folder whose first release has all that is in it. */
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'poc-coders-')), 'data');
  writeMinimal(folder);
  edit('dataset.json', '"firstCoder": "a"', '"firstCoder": "a",\n  "firstCoderUntil": "2024.1"');
  const texts = [...readDataFiles(folder)].flatMap(([path, text]): [string, string][] =>
    typeof text === 'string' ? [[path.replace('data/', ''), text]] : [],
  );
  mkdirSync(join(folder, 'releases/2024.1'), { recursive: true });
  writeFileSync(join(folder, 'releases/2024.1/records.json'), packData(new Map(texts)));
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

function edit(path: string, from: string, to: string): void {
  const before = readFileSync(join(folder, path), 'utf8');
  if (!before.includes(from)) throw new Error(`${from} is not in ${path}.`);
  writeFileSync(
    join(folder, path),
    before.replace(from, () => to),
  );
}

/** Adds a finding after the last one, with fields after its pinpoint. */
function addFinding(more: string): void {
  const finding = `{
      "id": "sdn-force-f3",
      "date": "2022-07-05",
      "finding": "A second batch was announced.",
      "level": 1,
      "direction": "mixed",
      "observer": "press",
      "source": "news-batch",
      "pinpoint": "par. 9"${more}
    }`;
  edit(FORCE, '"par. 2"\n    }', `"par. 2"\n    },\n    ${finding}`);
}

const check = () =>
  loadDataset(readDataFiles(folder), schemas, readFirstCoded(folder)).problems.map((problem) => [
    problem.code,
    problem.field,
    formatMessage(problem),
  ]);

describe('who coded', () => {
  test('may stay unsaid in what the first coder coded for the first release', () => {
    expect(check()).toEqual([]);
  });

  test('has to be said of a finding that came later, in the words of the example', () => {
    addFinding('');
    expect(check()).toEqual([
      ['coder-missing', 'evidence[2]', getCodeExample('coder-missing').says],
    ]);
  });

  test('has to be said in data that are compared, or into which a sheet is taken', () => {
    cpSync('data/indicators', join(folder, 'indicators'), { recursive: true });
    addFinding('');
    const { side, problems } = readSide(folder, 'schemas');
    expect([side === null, problems.map(({ code }) => code)]).toEqual([true, ['coder-missing']]);
    expect(() => openRecord(folder)).toThrow(/ have errors: npm run check/);
  });

  test('is said by a contributor who is not listed as a coder', () => {
    addFinding(',\n      "coder": "contributor"');
    expect(check()).toEqual([]);
  });

  test('has to be somebody of the list', () => {
    addFinding(',\n      "coder": "jane"');
    expect(check().map(([code, field]) => [code, field])).toEqual([
      ['not-in-list', 'evidence[2].coder'],
    ]);
  });

  test('is not asked where no release says what was coded first', () => {
    rmSync(join(folder, 'releases'), { recursive: true });
    addFinding('');
    expect(readFirstCoded(folder)).toBeNull();
    expect(check()).toEqual([]);
  });
});
