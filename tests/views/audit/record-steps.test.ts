import { describe, expect, test } from 'vitest';
import type { Commitment, Finding, Source } from '#model/dataset.ts';
import { formatShare, toCountFigure } from '#views/audit/count-figure.ts';
import { toAudienceFigure, toScoreTree, toThemeFigure } from '#views/audit/framework.ts';
import { toObserverFigure, toSourceFigure, toYearFigure } from '#views/audit/selection.ts';
import { readMethod } from '../../scoring/read-method.ts';
import { makePillar, makeTree, makeVariable } from '../../scoring/indicators/small-basis.ts';
import { idLabels } from './labels.ts';

const rowsOf = (figure: ReturnType<typeof toCountFigure>) =>
  figure.table.rows.map(({ label, cells }) => [label, ...cells].join(' '));

describe('a figure of counts', () => {
  const figure = toCountFigure({
    id: 'x',
    headline: 'A finding',
    subtitle: '',
    description: '',
    rowHead: 'Country',
    parts: [
      { name: 'covered', label: 'checked', kind: 'score' },
      { name: 'open', label: 'open', kind: 'unknown' },
    ],
    rows: [
      { id: 'SDN', label: 'Sudan', address: null, counts: [6, 2] },
      { id: 'MLI', label: 'Mali', address: null, counts: [4, 0] },
    ],
  });

  test('draws every line to the scale of the longest', () => {
    if (figure.picture.kind !== 'rows') throw new Error('There should be rows.');
    expect(figure.picture.plot.groups[0]?.rows.map(({ bars }) => bars)).toEqual([
      [
        { kind: 'score', x: 0, width: 75 },
        { kind: 'unknown', x: 75, width: 25 },
      ],
      [{ kind: 'score', x: 0, width: 50 }],
    ]);
  });

  test('has the same counts in table and CSV', () => {
    expect(rowsOf(figure)).toEqual(['Sudan 6 2 8', 'Mali 4 0 4']);
    expect(figure.csv).toBe('id,covered,open\r\nSDN,6,2\r\nMLI,4,0\r\n');
  });

  test('tells the parts of a line in words', () => {
    if (figure.picture.kind !== 'rows') throw new Error('There should be rows.');
    expect(figure.picture.plot.groups[0]?.rows[0]?.description).toBe('Sudan: checked 6, open 2');
  });
});

test.each([
  [1, 3, '33%'],
  [0, 5, '0%'],
  [0, 0, '—'],
])('%d of %d is %s', (count, whole, expected) => {
  expect(formatShare(count, whole)).toBe(expected);
});

describe('step 1', () => {
  const make = (theme: Commitment['theme'], tiers: Commitment['tiers']) => ({ theme, tiers });

  test('has a line for every theme, and names those about which nothing is undertaken', () => {
    const commitments = [
      make('accountability', [3]),
      make('accountability', [1, 3]),
      make('early-warning', [2]),
    ];
    const { headline, description, table } = toThemeFigure(commitments, idLabels);
    expect(headline).toContain('accountability is the most frequent of the themes, with 2 of 3');
    expect(headline).toContain('physical-protection');
    expect(headline).not.toContain('early-warning');
    expect(description).toContain('1 belong to dialogue (tier 1), 1 to physical protection');
    expect(table.rows).toHaveLength(14);
  });

  test('tells a commitment that names nobody from one that nobody has judged', () => {
    const judged = (value: boolean) => ({ value, reason: 'For a test.', coder: 'e' as const });
    const figure = toAudienceFigure(
      [
        { madeTo: 'public', namesBody: judged(true) },
        { madeTo: 'public', namesBody: judged(false) },
        { madeTo: 'public' },
        { madeTo: 'mission', namesBody: judged(true) },
      ],
      idLabels,
    );
    expect(rowsOf(figure)).toEqual(['public 1 1 1 3', 'mission 1 0 0 1']);
    expect(figure.headline).toContain('2 of 4 commitments name a body');
  });

  test('takes the score apart down to the variables, with the method’s own weights', () => {
    const pillars = [makePillar('violence', [makeVariable(), makeVariable({ code: 'hurt' })])];
    const tree = toScoreTree(readMethod(), makeTree({ pillars }));
    const [credibility, risk] = tree.children;
    expect(credibility?.children.map(({ label, weight }) => `${label}: ${weight ?? ''}`)).toEqual([
      'Delivery: weight 0.5',
      'Incentives: weight 0.3',
      'Design: weight 0.2',
    ]);
    const [figures, facts] = risk?.children ?? [];
    expect([figures?.weight, facts?.weight]).toEqual(['0.75 of the square', '0.25 of the square']);
    expect(figures?.children[0]?.children.map(({ weight }) => weight)).toEqual([
      '1 of 2',
      '1 of 2',
    ]);
  });
});

describe('step 2', () => {
  const source = (kind: Source['kind'], access: Source['access']) => ({ kind, access });

  test('counts the sources of each kind by how far they were read', () => {
    const figure = toSourceFigure(
      [source('news', 'part'), source('news', 'cited'), source('academic', 'full')],
      idLabels,
    );
    expect(rowsOf(figure)).toEqual(['news 0 1 1 2', 'academic 1 0 0 1']);
    expect(figure.headline).toBe(
      '2 of 3 sources were read at least in part, 1 of them in full; 1 are cited and were not read',
    );
  });

  const finding = (observer: Finding['observer'], date: string, pinpoint?: string) => ({
    observer,
    date,
    ...(pinpoint === undefined ? {} : { pinpoint }),
  });
  const findings = [
    finding('un', '2020-05', 'para. 3'),
    finding('un', '2023'),
    finding('press', '2024-01-02'),
    finding('un', '2018', 'p. 2'),
  ];

  test('counts who saw what, and pinpoints', () => {
    const figure = toObserverFigure(findings, idLabels);
    expect(rowsOf(figure).slice(0, 2)).toEqual(['un 2 1 3', 'press 0 1 1']);
    expect(figure.headline).toContain('un, saw 75%');
    expect(figure.headline).toContain('50% of all findings name paragraph or page');
  });

  test('has a line for every year between the first and the last, also without a finding', () => {
    const figure = toYearFigure(findings);
    expect(rowsOf(figure)).toEqual([
      '2024 0 1 1',
      '2023 0 1 1',
      '2022 0 0 0',
      '2021 0 0 0',
      '2020 1 0 1',
      '2019 0 0 0',
      '2018 1 0 1',
    ]);
    expect(figure.headline).toBe('75% of the findings are of 2020 or later');
  });
});
