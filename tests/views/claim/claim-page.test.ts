import { describe, expect, test } from 'vitest';
import type { Claim } from '#model/dataset.ts';
import { toClaimPage } from '#views/claim/claim-page.ts';
import {
  getOnly,
  makeCheck,
  makeCheckReading,
  makeClaim,
  makeSource,
  scoreRecords,
} from '../make-records.ts';

function toPage(given: Partial<Claim>) {
  const claim = makeClaim(given);
  return toClaimPage(claim, scoreRecords({ claims: [claim] }).scores);
}

const news = makeSource({ id: 'news', kind: 'news' });
const byPress = makeCheck({ id: 'k2', observer: 'press', source: news });

describe('the sentence on a claim', () => {
  test.each([
    ['contradicted', 'What others found contradicts what the state says, by 1 check.'],
    ['unsubstantiated', 'Others found nothing that bears out what the state says, by 1 check.'],
    ['partly', 'Others found a part of what the state says to be so, by 1 check.'],
    ['substantiated', 'Others found what the state says to be so, by 1 check.'],
  ] as const)('says what a check that is %s shows', (verdict, words) => {
    const page = toPage({ checks: [makeCheck({ verdict })] });
    expect(page).toMatchObject({ sentence: words, verdict, range: '' });
  });

  test('says where checks do not agree, and from what to what they range', () => {
    // The United Nations weigh 1, the press 0.5 × 0.8 = 0.4: the lower median lies with the former.
    const page = toPage({ checks: [makeCheck({ verdict: 'contradicted' }), byPress] });
    expect(page.sentence).toBe(
      'The 2 checks by others do not all agree; weighed together they come to this: what was found contradicts what the state says.',
    );
    expect(page.verdict).toBe('contradicted');
    expect(page.range).toBe('Checks range from contradicted to substantiated.');
  });

  test('says that a rule decides where the checks on either side weigh alike', () => {
    // The United Nations weigh 1 on either side.
    const page = toPage({
      checks: [makeCheck({ verdict: 'contradicted' }), makeCheck({ id: 'k2' })],
    });
    expect(page.sentence).toBe(
      'The 2 checks by others balance: those on either side weigh alike. By the rule the less favourable side counts: contradicted.',
    );
    expect(page.verdict).toBe('contradicted');
  });

  test('counts only the checks that weigh', () => {
    const own = makeCheck({ id: 'k3', observer: 'host-state', verdict: 'substantiated' });
    const page = toPage({ checks: [makeCheck({ verdict: 'partly' }), own] });
    expect(page.sentence).toBe('Others found a part of what the state says to be so, by 1 check.');
  });

  test.each([
    ['nobody has', [], 'Nobody has checked this claim, as far as is known.'],
    [
      'only the state has',
      [makeCheck({ observer: 'host-state' })],
      'Only the state itself has spoken to this claim, which weighs nothing.',
    ],
  ])('where %s checked, there is no verdict', (_rule, checks, words) => {
    expect(toPage({ checks })).toMatchObject({ sentence: words, verdict: 'unchecked', range: '' });
  });
});

describe('the line of a check', () => {
  const toLine = (check: Parameters<typeof makeCheck>[0], madeOn = '2021-12-11') =>
    getOnly(toPage({ madeOn, checks: [makeCheck(check)] }).lines);

  test('says what it weighs', () => {
    expect(toLine({}).remarks).toEqual(['weight 1.00']);
    expect(toLine({ observer: 'press', source: news }).remarks).toEqual(['weight 0.40']);
  });

  test.each([
    ['the day before', '2021-12-10', '2021-12-11', true],
    ['the day itself', '2021-12-11', '2021-12-11', false],
    ['the month before', '2021-11', '2021-12-11', true],
    ['the same month, without a day', '2021-12', '2021-12-11', false],
    ['the same year, without a month', '2021', '2021-12-11', false],
    ['the year before', '2020', '2021-12-11', true],
    ['a day of the month of the claim', '2021-12-01', '2021-12', false],
    ['a day before the year of the claim', '2020-12-31', '2021', true],
  ])(
    'marks a check as earlier than the claim where it surely is: %s',
    (_rule, date, madeOn, is) => {
      expect(toLine({ date }, madeOn).remarks.includes('seen before the claim was made')).toBe(is);
    },
  );

  test('says that the state’s own check weighs nothing', () => {
    const line = toLine({ observer: 'host-state' });
    expect(line.isSelfReported).toBe(true);
    expect(line.remarks).toEqual(['the state’s own check, weighs nothing']);
  });

  test('of a year that has not ended waits, and weighs nothing yet', () => {
    const { remarks } = toLine({ date: '2024' }, '2023-12-11');
    expect(remarks).toEqual(['waits: dated only by a year or month that has not ended']);
  });

  test('shows the lower median of the coders, and what each read', () => {
    const readings = [makeCheckReading('b', 'contradicted'), makeCheckReading('c', 'partly')];
    const line = toLine({ readings });
    expect(line.verdict).toBe('partly');
    expect(line.codings).toBe('A substantiated, B contradicted, C partly');
  });
});
