import { describe, expect, test } from 'vitest';
import { text } from '#i18n/text.ts';
import type { Dataset } from '#model/dataset.ts';
import { describeExits } from '#views/exits/exit-figure.ts';
import { toExitsPage } from '#views/exits/exits-page.ts';
import { makeScored } from '../backtest/make-scored.ts';
import { makeCommitments, makeEpisode, makeRisk, scoreRecords } from '../make-records.ts';

const worse = makeScored({ id: 'worse', checked: 5, before: 10, after: 200 });
const better = makeScored({ id: 'better', checked: 5, before: 200, after: 10 });
const same = makeScored({ id: 'same', checked: 5, before: 7, after: 7 });
const passedOn = makeScored({ id: 'passed', checked: 0, before: 0, after: 0, isPassedOn: true });

function toPage(given: Partial<Dataset> = {}, scored = [worse]) {
  const { scores, registry } = scoreRecords(given);
  return toExitsPage(scored, scores, registry);
}

describe('the headline of the exits', () => {
  test.each([
    [
      'counts what followed',
      [worse, better, better, same, passedOn],
      'Of 4 exits with figures, violence against civilians got worse after 1, as the backtest counts it; of 1 it is not known',
    ],
    [
      'says where it got worse nowhere',
      [better, same],
      'Of 2 exits with figures, violence against civilians got worse after none, as the backtest counts it; of 0 it is not known',
    ],
    [
      'says that nothing is known',
      [passedOn],
      'Of no exit is it known how many civilians were killed in one-sided violence before and after',
    ],
  ])('%s', (_rule, cases, headline) => {
    expect(describeExits(cases.map(({ outcome }) => outcome))).toBe(headline);
  });
});

describe('an exit', () => {
  test('has what the state undertook around the decision, with its delivery', () => {
    const episode = makeEpisode();
    const scored = { ...worse, entry: { ...worse.entry, episode } };
    const commitments = makeCommitments([3, 3, 0, 0, 0]);
    const { rows } = toPage({ episodes: [episode], commitments }, [scored]);
    expect(rows[0]?.promise?.marks).toHaveLength(5);
    expect(rows[0]?.promise?.summary?.delivery).toBeCloseTo(40);
    expect(rows[0]?.decision).toEqual({
      label: 'The mandate ends.',
      address: 'episodes/sdn-unmix-2020/',
    });
  });

  test('has neither decision nor promise where the decision is not on record', () => {
    expect(toPage().rows[0]).toMatchObject({ decision: null, promise: null });
  });

  test('has the facts of the 24 months after its end, and the gravest of them', () => {
    const risks = [
      makeRisk({ id: 'before', date: '2020-12-31', severity: 3 }),
      makeRisk({ id: 'within', date: '2022', severity: 2 }),
      makeRisk({ id: 'unjudged', date: '2021-05-01' }),
      makeRisk({ id: 'later', date: '2023-01-01', severity: 3 }),
    ];
    const [row] = toPage({ risks }).rows;
    expect(row?.after.facts.map(({ id }) => id)).toEqual(['within', 'unjudged']);
    expect(row?.after).toMatchObject({
      gravest: 'serious',
      span: 'After 31 December 2020, until 31 December 2022:',
    });
  });

  test.each([
    [
      '2022-06-30',
      'After 31 December 2020, until 30 June 2022 (the 24 months last until 31 December 2022):',
      true,
    ],
    ['2020-12-31', 'Not begun: it starts after 31 December 2020.', false],
  ])('says on %s how much of that time is known', (asOf, span, hasBegun) => {
    expect(toPage({ asOf }).rows[0]?.after).toMatchObject({ span, hasBegun });
  });

  test('says whose the mandate was then, instead of a figure', () => {
    const [row] = toPage({}, [passedOn]).rows;
    expect(row?.killed).toEqual({ main: 'taken over by NEXT', detail: null });
  });
});

describe('the page of exits', () => {
  test('has the latest end first', () => {
    const old = { ...better, entry: { ...better.entry, exitYear: 2011 } };
    const { rows } = toPage({}, [old, worse]);
    expect(rows.map(({ scored }) => scored.entry.id)).toEqual(['worse', 'better']);
  });

  test('draws what is known as two marks, and the rest as a dashed line with its reason', () => {
    const { picture } = toPage({}, [worse, passedOn]).figure;
    const rows = picture.kind === 'rows' ? picture.plot.groups.flatMap((group) => group.rows) : [];
    expect(rows.map(({ marks, bars, value }) => [marks.length, bars.length, value])).toEqual([
      [2, 0, '10 → 200'],
      [0, 1, 'taken over'],
    ]);
  });

  test('leaves what is not known empty in its CSV, and says why', () => {
    const [header = '', line = ''] = toPage({}, [passedOn]).figure.csv.split('\r\n');
    const cells = Object.fromEntries(
      header.split(',').map((name, at) => [name, line.split(',')[at]]),
    );
    expect(cells).toMatchObject({
      killedBefore: '',
      killedAfter: '',
      whyNotKnown: 'passed-on',
      factsOfHarm: '0',
      delivery: '',
    });
  });

  test('says that it tells what followed and not what was caused, and says nothing of causes elsewhere', () => {
    const { notCause, ...others } = text.exits;
    expect(notCause).toContain('It does not say what anything caused');
    const said = [...listTexts(others), toPage({}, [worse, passedOn]).figure.headline].join('\n');
    expect(said).not.toMatch(
      /\b(?:because|caus|led to|leads? to|result|due to|effect|impact|owing|consequen|thanks to|therefore|thus)/i,
    );
  });
});

/** Every phrase of a tree of words; of one that needs figures, the source that makes it. */
function listTexts(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return [String(node)];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(listTexts) : [];
}
