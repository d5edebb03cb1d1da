import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { METHOD_FILES, parseMethod } from '#model/method.ts';
import * as terms from '#model/score-terms.ts';
import { readMethodFile } from '../scoring/read-method.ts';

const folder = new URL('../../data/method/', import.meta.url);

function readFiles(): Record<string, unknown> {
  return Object.fromEntries(METHOD_FILES.map((name) => [name, readMethodFile(name)]));
}

/** The files with one place of one of them changed. */
function withChange(
  name: string,
  path: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const files = structuredClone(readFiles());
  let at: unknown = files[name];
  for (const key of path.slice(0, -1)) at = asRecord(at)[key];
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(asRecord(at), last);
  else asRecord(at)[last] = value;
  return files;
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError('Not an object.');
  return value as Record<string, unknown>; // an object of a parsed file
}

describe('parseMethod', () => {
  test('reads every constant of data/method', () => {
    const method = parseMethod(readFiles());
    expect(method.evidence.reliability.press).toBe(0.5);
    expect(method.delivery.minCovered).toEqual({ strategy: 3, episode: 5, country: 5 });
    expect(method.certainty.contestedShare).toBe(1 / 3);
    expect(method.threatsAnswered['humanitarian-access']).toContain('displacement-or-humanitarian');
  });

  test('leaves files of other concerns alone', () => {
    expect(() => parseMethod({ ...readFiles(), 'risk-tree': 7 })).not.toThrow();
  });

  const priorMass = ['constants', 'priorMass', 'value'];
  test.each<[string, readonly string[], unknown, string]>([
    ['evidence', ['constants', 'priorMass'], undefined, 'evidence: priorMass is missing'],
    ['evidence', priorMass, 'half', 'evidence: priorMass should be a number from 0 to 100'],
    ['evidence', priorMass, -1, 'evidence: priorMass should be'],
    ['evidence', ['constants', 'priorMass', 'reason'], '', 'evidence: priorMass.reason should be'],
    ['evidence', ['constants', 'reliability', 'un', 'value'], 0, 'evidence: reliability.un should'],
    ['evidence', ['constants', 'textKinds', 'value'], ['poem'], 'not "poem"'],
    [
      'evidence',
      ['constants', 'priorMas'],
      { value: 1, unit: 'x', reason: 'y' },
      'priorMas is not',
    ],
    [
      'backtest',
      ['constants', 'exactPermutationsUpTo'],
      undefined,
      'backtest: exactPermutationsUpTo is missing',
    ],
    ['uncertainty', ['constants', 'seed'], undefined, 'uncertainty: seed is missing'],
    ['evidence', ['version'], '1', 'evidence: version should be three numbers'],
    ['risk', ['version'], '9.0.0', 'risk: version is 9.0.0'],
    ['flags', ['constants'], undefined, 'flags: constants should be an object'],
    [
      'theme-threats',
      ['constants', 'accountability', 'intercommunal', 'value'],
      false,
      'theme-threats: accountability.intercommunal should be true',
    ],
  ])('refuses %s with %j as %j', (name, path, value, message) => {
    expect(() => parseMethod(withChange(name, path, value))).toThrow(message);
  });
});

describe('data/method', () => {
  const schema: unknown = JSON.parse(
    readFileSync(new URL('../../schemas/method.schema.json', import.meta.url), 'utf8'),
  );
  const isValid = new Ajv({ strict: false }).compile(asRecord(schema));

  test.each(METHOD_FILES)('%s.json has the shape of its schema', (name) => {
    expect({ valid: isValid(readMethodFile(name)), errors: isValid.errors }).toEqual({
      valid: true,
      errors: null,
    });
  });

  test('every file that the method reads is there', () => {
    const names = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
    expect(names).toEqual(expect.arrayContaining([...METHOD_FILES]));
  });
});

describe('the closed lists of scoring', () => {
  test.each<[string, readonly (string | number)[]]>([
    ['observers', terms.OBSERVERS],
    ['source-kinds', terms.SOURCE_KINDS],
    ['levels', terms.LEVELS],
    ['directions', terms.DIRECTIONS],
    ['verdicts', terms.VERDICTS],
    ['incentive-domains', terms.INCENTIVE_DOMAINS],
    ['incentive-effects', terms.INCENTIVE_EFFECTS],
    ['threat-classes', terms.THREAT_CLASSES],
    ['themes', terms.THEMES],
    ['audiences', terms.AUDIENCES],
    ['strategy-kinds', terms.STRATEGY_KINDS],
  ])('%s are those of the vocabulary', (name, members) => {
    const file = new URL(`../../data/vocabularies/${name}.csv`, import.meta.url);
    const [, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
    const ids = rows.map((row) => row.split(',')[0]);
    expect(members.map(String).toSorted()).toEqual(ids.toSorted());
  });
});
