import { describe, expect, test } from 'vitest';
import { toCodedItems } from '#scoring/audit/coded-items.ts';
import { measureReliability } from '#scoring/audit/reliability-book.ts';
import type { Agreement } from '#scoring/reliability/agreement.ts';
import { describeGroups, toFieldFigure, toGroupFigure } from '#views/audit/agreement-figure.ts';
import {
  keepListed,
  listCheckDisputes,
  listFindingDisputes,
  toDisputeCsv,
} from '#views/audit/disputes.ts';
import { toListedDisputes } from '#views/audit/listed-disputes.ts';
import { countSingle, toReliabilityPage } from '#views/audit/reliability-page.ts';
import { readMethod } from '../../scoring/read-method.ts';
import { file, loadMinimal } from '../../dataset/minimal-data.ts';
import { idLabels } from './labels.ts';

const method = readMethod();

function makeAgreement(alpha: number, low: number): Agreement {
  return {
    alpha: { kind: 'alpha', alpha, observed: 0, expected: 1, units: 10, pairableValues: 20 },
    interval: { low, high: 1, replicates: 2000 },
    reliance: alpha >= 0.8 ? 'reliable' : 'tentative',
    pairs: { pairs: 20, differing: 5 },
    codingError: undefined,
  };
}
const none: Agreement = {
  alpha: { kind: 'none', reason: 'no-pairs' },
  interval: undefined,
  reliance: undefined,
  pairs: { pairs: 0, differing: 0 },
  codingError: undefined,
};
const group = (label: string, agreement: Agreement) => ({
  id: label,
  label,
  address: null,
  agreement,
});

describe('agreement by group', () => {
  const groups = [
    group('Sudan', makeAgreement(0.9, 0.85)),
    group('Mali', makeAgreement(0.82, 0.7)),
    group('Chad', makeAgreement(0.7, 0.5)),
    group('Haiti', none),
  ];

  test('is to rely on by its figure, and beyond that by its whole interval', () => {
    expect(describeGroups(groups, 'country', method)).toBe(
      'In 2 of 3 countries agreement is good enough to rely on, in 1 by the whole interval; it is lowest on Chad (0.70)',
    );
  });

  test('stands from the lowest up, a group without a figure last and with its reason', () => {
    const figure = toGroupFigure('x', 'By country', 'country', groups, method);
    expect(figure.table.rows.map(({ label }) => label)).toEqual(['Chad', 'Mali', 'Sudan', 'Haiti']);
    expect(figure.table.rows[0]?.cells).toEqual(['0.70', '0.50 to 1.00', '10', '25%', 'tentative']);
    expect(figure.table.rows[3]?.cells.at(-1)).toBe('nothing was coded twice');
  });
});

/** A second coder who differs on one finding by three steps and on the check by three. */
const readings = `item,level,reversed,verdict,sure,reason
sdn-claim-deployed-k1,,,substantiated,yes,
sdn-force-f1,3,no,,yes,
sdn-force-f2,1,no,,no,
`;
const { dataset } = loadMinimal(file('codings/b.csv', readings));
if (dataset === null) throw new Error('The smallest data set does not load.');
const nameOf = (iso3: string) => iso3;

describe('disputed findings and checks', () => {
  const findings = listFindingDisputes(dataset, nameOf);
  const checks = listCheckDisputes(dataset, nameOf);

  test('stand with every coder’s reading and what counts, and lead to their place', () => {
    expect(findings.coders).toEqual(['a', 'b']);
    expect(findings.lines.map(({ id, range }) => `${id} ${String(range)}`)).toEqual([
      'sdn-force-f1 3',
    ]);
    expect(findings.lines[0]).toMatchObject({
      about: 'A joint force of 12,000 is to be deployed.',
      address: 'commitments/sdn-force/#sdn-force-f1',
      readings: [
        { kind: 'level', level: 0 },
        { kind: 'level', level: 3 },
      ],
      settled: { kind: 'level', level: 0 },
    });
    expect(checks.lines[0]).toMatchObject({
      address: 'claims/sdn-claim-deployed/#sdn-claim-deployed-k1',
      readings: [
        { kind: 'verdict', verdict: 'contradicted' },
        { kind: 'verdict', verdict: 'substantiated' },
      ],
    });
  });

  test('are listed on the page from two steps apart', () => {
    const near = findings.lines.map((line) => ({ ...line, range: 1 }));
    expect(keepListed({ coders: [], lines: near }).lines).toEqual([]);
    expect(keepListed(findings).lines).toHaveLength(1);
  });

  test('are counted beside how many there are in all', () => {
    const near = { ...findings, lines: findings.lines.map((line) => ({ ...line, range: 1 })) };
    const listed = toListedDisputes({ findings, checks: near, judgements: [] });
    expect(listed).toMatchObject({
      count: { listed: 1, all: 2 },
      judgedCount: { listed: 0, all: 0 },
    });
  });

  test('are all in the download, with a column a coder', () => {
    const [head, first] = toDisputeCsv([findings, checks]).split('\r\n');
    expect(head).toBe('item,country,date,stepsApart,coder_a,coder_b,countsAs,finding');
    expect(first).toContain('sdn-force-f1,SDN,Feb 2021,3,0,3,0,');
  });
});

describe('the page on agreement', () => {
  const fields = toCodedItems(dataset).map((coded) => measureReliability(coded, method));
  const page = toReliabilityPage(
    dataset,
    { fields, judged: [], rounds: [], judgedRounds: [] },
    idLabels,
  );

  test('has a figure by field, by country, by theme, and of verdicts by country', () => {
    expect(page.figures.map(({ id }) => id)).toEqual([
      'fields',
      'levels-by-country',
      'levels-by-theme',
      'verdicts-by-country',
    ]);
    expect(page.rule).toContain('seed 2026');
  });

  test('counts what rests on one reading', () => {
    expect(countSingle(dataset).at(-1)).toBe('2 findings: direction');
  });

  test('does not call a field reliable that is not', () => {
    const figure = toFieldFigure(fields, method);
    expect(figure.headline).toMatch(/^0 of \d/);
  });
});
