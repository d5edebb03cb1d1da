import { describe, expect, test } from 'vitest';
import { field, file, loadMinimal, text } from './minimal-data.ts';

const FORCE = 'countries/sdn/commitments/sdn-force.json';

const ROUNDS = `coder,round,position,date,saw
b,1,inside,,The codebook.
c,1,inside,,The codebook.
`;

describe('loadDataset', () => {
  test('links ids to records, and says where each stands', () => {
    const { dataset } = loadMinimal();
    const force = dataset?.commitments.find(({ id }) => id === 'sdn-force');
    expect(force?.country).toBe('SDN');
    expect(force?.strategyId).toBe('sdn-plan');
    expect(force?.instrument.title).toBe('Agreement on security arrangements');
    expect(force?.place).toEqual({ file: `data/${FORCE}`, line: 1 });
    expect(force?.findings[1]?.source.id).toBe('news-batch');
    expect(force?.findings[1]?.place).toEqual({ file: `data/${FORCE}`, line: 26 });
  });

  test('a commitment that stands alone has no strategy', () => {
    const { dataset } = loadMinimal(field(FORCE, ['strategy'], undefined));
    expect(dataset?.commitments.map(({ strategyId }) => strategyId)).toEqual([null, null]);
  });

  test('a source in data/sources/ belongs to no single country', () => {
    const sources = loadMinimal().dataset?.sources ?? [];
    expect(sources.map(({ id, country }) => [id, country])).toEqual([
      ['joint-report', null],
      ['news-batch', 'SDN'],
      ['sdn-agreement', 'SDN'],
      ['sdn-letter', 'SDN'],
      ['sdn-letter-2021', 'SDN'],
    ]);
  });

  test('readings of further coders come to the findings and checks that they are of', () => {
    const { dataset } = loadMinimal(
      file('coding-rounds.csv', ROUNDS),
      file('codings/c.csv', 'item,level,reversed,verdict,sure,reason\nsdn-force-f1,1,yes,,yes,\n'),
    );
    const readings = dataset?.commitments
      .flatMap(({ findings }) => findings)
      .map((finding) =>
        finding.readings.map(({ coder, level, reversed }) => [coder, level, reversed]),
      );
    expect(readings).toEqual([
      [
        ['b', 0, false],
        ['c', 1, true],
      ],
      [['b', null, false]],
    ]);
    const check = dataset?.claims[0]?.checks[0];
    expect(check?.readings).toEqual([
      {
        coder: 'b',
        verdict: 'contradicted',
        reason: null,
        place: { file: 'data/codings/b.csv', line: 2 },
      },
    ]);
  });

  test('who coded is the first coder, where a finding does not say otherwise', () => {
    const { dataset } = loadMinimal(field(FORCE, ['evidence', 1, 'coder'], 'c'));
    const coders = dataset?.commitments.flatMap(({ findings }) =>
      findings.map(({ coder }) => coder),
    );
    expect(coders).toEqual(['a', 'c']);
  });

  test('rows keep their line', () => {
    const { dataset } = loadMinimal();
    const [first, second] = dataset?.risks ?? [];
    expect(first?.severity).toBe(3);
    expect(second?.place).toEqual({ file: 'data/countries/sdn/risks.csv', line: 3 });
    expect(second?.severity).toBeUndefined();
  });

  test('the address of a schema is no part of the data', () => {
    const { dataset } = loadMinimal(
      field(FORCE, ['$schema'], '../../../../schemas/commitment.schema.json'),
    );
    expect(JSON.stringify(dataset?.commitments)).not.toContain('$schema');
  });

  test('countries are in the order of their names, all else in the order of ids', () => {
    const { dataset } = loadMinimal(field('countries/ssd/country.json', ['name'], 'A Country'));
    expect(dataset?.countries.map(({ iso3 }) => iso3)).toEqual(['SSD', 'SDN']);
    expect(dataset?.commitments.map(({ id }) => id)).toEqual(['sdn-force', 'ssd-access']);
  });

  test('closed lists are in the order of their files', () => {
    const { dataset } = loadMinimal();
    expect([...(dataset?.vocabularies.get('tiers')?.keys() ?? [])]).toEqual(['1', '2', '3']);
  });

  test('an error leaves no data set, a warning does', () => {
    expect(loadMinimal(field(FORCE, ['theme'], 'x')).dataset).toBeNull();
    const warned = loadMinimal(field(FORCE, ['evidence', 0, 'pinpoint'], undefined));
    expect(warned.problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(warned.dataset).not.toBeNull();
  });

  test('the order of the files does not matter', () => {
    expect(loadMinimal(file('countries/sdn/risks.csv', undefined)).dataset?.risks).toEqual([]);
  });

  test('a constant of the method that is missing is a problem with its file', () => {
    const { problems } = loadMinimal(
      text('method/delivery.json', '"minCoverage"', '"minCoverige"'),
    );
    expect(problems.map(({ file: path, code, found }) => [path, code, found])).toEqual([
      ['data/method/delivery.json', 'method-constant', 'minCoverage is missing.'],
    ]);
  });

  test('a method file that is not JSON is one problem', () => {
    const { problems, dataset } = loadMinimal(file('method/delivery.json', '{'));
    expect(problems.map(({ code }) => code)).toEqual(['json-syntax']);
    expect(dataset).toBeNull();
  });
});
