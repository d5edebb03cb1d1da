import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { getDataset, getRiskBasis } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load-dataset.ts';
import { readDataFiles, readSchemas } from '#dataset/read-files.ts';
import { recheck } from '#dataset/recheck.ts';
import { CHANGES } from '../../scripts/mutate/make-mutant.ts';
import { REASONS } from '../../scripts/mutate/reasons.ts';
import { prepareLaboratory, runMutants } from '../../scripts/mutate/run-mutants.ts';
import { listUnexplained, tally } from '../../scripts/mutate/tally.ts';
import { runNode } from './run-node.ts';

const files = readDataFiles('data');
const schemas = readSchemas('schemas');
const laboratory = prepareLaboratory(files, schemas, getRiskBasis(), getDataset().method);
/** Some 5,000 in all. */
const TRIES_OF_EACH = 129;
const outcomes = [...runMutants(laboratory, TRIES_OF_EACH * CHANGES.length, 2)];

describe('mutants of real records', () => {
  test('crash nothing', () => {
    expect(outcomes.filter(({ crash }) => crash !== null)).toEqual([]);
  });

  test('that pass and move a score are legitimate, or a rule is missing', () => {
    expect(listUnexplained(tally(outcomes))).toEqual([]);
    expect(outcomes.filter(({ movesScore }) => movesScore).length).toBeGreaterThan(5);
  });

  test('that bring a state the figures of its own territory move its score', () => {
    const path = 'data/countries/usa/country.json';
    const original = String(files.get(path));
    const text = original.replace(/,?\s*"civiliansElsewhere": true/, '');
    expect(text).not.toBe(original);
    const mutant = {
      change: 'a field less',
      kind: 'country',
      field: 'civiliansElsewhere',
    } as const;
    const change = { ...mutant, path, text, moved: null };
    expect(laboratory.movesScore(change, recheck(laboratory.before, path, text))).toBe(true);
  });

  test('are of every sort, each as often as the others', () => {
    expect(tally(outcomes).map(({ change, tried }) => [change, tried])).toEqual(
      CHANGES.map((change) => [change, TRIES_OF_EACH]),
    );
  });

  test('are the same for the same seed, and others for another', () => {
    const textsOf = (seed: number) =>
      [...runMutants(laboratory, 40, seed)].map(({ mutant }) => mutant.text);
    expect(textsOf(2)).toEqual(outcomes.slice(0, 40).map(({ mutant }) => mutant.text));
    expect(textsOf(3)).not.toEqual(textsOf(2));
  });

  test.each(outcomes.filter((_, index) => index % 787 === 7))(
    'are judged as a check of the whole judges them: $mutant.change in $mutant.path',
    ({ mutant: { path, text, moved }, errors }) => {
      const changed = new Map([...files].filter(([name]) => name !== moved)).set(path, text);
      const sorted = new Map([...changed].sort(([a], [b]) => (a < b ? -1 : 1)));
      const whole = loadDataset(sorted, schemas, null).problems.filter(
        ({ severity }) => severity === 'error',
      );
      expect(errors.toSorted()).toEqual(whole.map(({ code }) => code).sort());
    },
  );

  test.each([
    'a slip in a term',
    'a date in another form',
    'a day that is not in the calendar',
    'a slip in the name of a record',
    'a slip in the name of a field',
    '__proto__ as a field',
    'an entry twice',
    'the end cut off',
    'line endings of Windows',
  ])('with %s never pass', (change) => {
    expect(tally(outcomes).find((one) => one.change === change)?.passed).toBe(0);
  });
});

describe('what passes', () => {
  const document = readFileSync('docs/mutants.md', 'utf8');

  test('has its reason for sorts of change that there are', () => {
    expect([...REASONS.keys()].filter((change) => !CHANGES.includes(change))).toEqual([]);
  });

  test('is listed by sort of change, with the reasons', () => {
    for (const change of CHANGES) expect(document.replaceAll('`', '')).toContain(`| ${change} |`);
    expect(document).not.toContain('To be looked at.');
  });
});

describe('npm run mutate', () => {
  test('says what became of the mutants', () => {
    const { code, out, errors } = runNode(['scripts/mutate.ts', '--count', '40', '--seed', '5']);
    expect([code, errors]).toEqual([0, []]);
    expect(out).toMatch(/^40 mutants: 0 crashed, \d+ passed, \d+ of these moved a score\.$/m);
  });

  test.each([
    ['a count that is none', ['--count', 'many'], /^--count is "many"\. Write a whole number/],
    ['an option that does not exist', ['--sead', '1'], /^Unknown option '--sead'/],
  ])('%s: one clear line, and exit 2', (_what, args, line) => {
    const { code, out, errors } = runNode(['scripts/mutate.ts', ...args]);
    expect([code, out, errors.length]).toEqual([2, '', 1]);
    expect(errors[0]).toMatch(line);
  });
});
