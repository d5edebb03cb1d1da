import { describe, expect, test } from 'vitest';
import {
  describeCell,
  toThemeCell,
  toThemeLines,
  toThemeMatrix,
  toThemeMatrixCsv,
} from '#views/compare/theme-matrix.ts';
import {
  labels,
  makeCommitment,
  makeCommitments,
  makeCountry,
  scoreRecords,
} from '../make-records.ts';

const { dataset, scores } = scoreRecords({
  countries: [makeCountry(), makeCountry('MLI', 'Mali')],
  commitments: [
    ...makeCommitments([3, 0, null], { theme: 'accountability' }),
    ...makeCommitments([null, null], { id: 'w', theme: 'early-warning' }),
    makeCommitment({ id: 'later', theme: 'child-protection', deadline: '2030-01-01' }),
    ...makeCommitments([3], { id: 'm', country: 'MLI', theme: 'accountability' }),
  ],
});
const cellOf = (
  iso3: 'SDN' | 'MLI',
  theme: 'accountability' | 'early-warning' | 'child-protection',
) => toThemeCell(dataset, scores, iso3, theme);

describe('a cell of the matrix', () => {
  test('holds the mean of what is due and checked, and how many that are', () => {
    expect(cellOf('SDN', 'accountability')).toMatchObject({
      kind: 'found',
      delivery: 50,
      level: 1,
      covered: 2,
      due: 3,
    });
  });

  test.each([
    ['nothing was undertaken', 'MLI', 'early-warning', 'no commitment'],
    ['nothing is due yet', 'SDN', 'child-protection', '1 commitment, none due'],
    ['nobody checked', 'SDN', 'early-warning', 'nobody checked any of 2 due'],
    ['something was found', 'SDN', 'accountability', '50 of 100, 2 of 3 due checked'],
  ] as const)('says why where %s', (_rule, iso3, theme, words) => {
    expect(describeCell(cellOf(iso3, theme))).toBe(words);
  });
});

describe('the matrix', () => {
  const matrix = toThemeMatrix(dataset, scores, labels);

  test('has countries by name, and the themes on which somebody undertook something', () => {
    expect(matrix.rows.map(({ name }) => name)).toEqual(['Mali', 'Sudan']);
    expect(matrix.themes.map(({ id }) => id)).toEqual([
      'accountability',
      'child-protection',
      'early-warning',
    ]);
  });

  test('is handed over with a reason in every cell without a figure', () => {
    const lines = toThemeMatrixCsv(matrix).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 2 * 3);
    expect(lines[0]).toBe(
      'iso3,country,theme,themeLabel,known,delivery,low,high,level,covered,due',
    );
    expect(lines.filter((line) => line.includes(',no-commitment,,,,,,0'))).toHaveLength(2);
    expect(lines.find((line) => line.startsWith('SDN,Sudan,early-warning'))).toMatch(
      /,nobody-checked,,,,,,2$/,
    );
  });
});

test('one theme has the highest first, the unknown last, and nobody who undertook nothing', () => {
  const lines = toThemeLines(dataset, scores, 'accountability');
  expect(lines.map(({ name, score, checked }) => [name, score, checked])).toEqual([
    ['Mali', '100', '1 of 1'],
    ['Sudan', '50', '2 of 3'],
  ]);
  const [early] = toThemeLines(dataset, scores, 'early-warning');
  expect(early).toMatchObject({ score: '—', track: { kind: 'withheld' } });
});
