import { describe, expect, test } from 'vitest';
import { measurePredictor } from '#scoring/backtest/statistics.ts';
import { describeScatter, toScatter } from '#views/backtest/scatter.ts';
import { makeCounted } from '../../scoring/backtest/make-case.ts';
import { readMethod } from '../../scoring/read-method.ts';
import { makeRegistry, makeScored } from './make-scored.ts';

const method = readMethod().backtest;
const describeCases = (values: readonly number[], changes: readonly number[]) =>
  describeScatter(
    measurePredictor(
      'delivery',
      makeCounted({ values, changes, worse: values.map(() => false) }),
      method,
    ),
  );

describe('the headline', () => {
  test.each([
    [
      'no case',
      [],
      [],
      'No exit can be counted: of none are both the score and what came after known',
    ],
    [
      'one',
      [1],
      [1],
      'Only 1 exit can be counted, too few to say whether low delivery goes before worse violence',
    ],
    [
      'four in perfect order',
      [1, 2, 3, 4],
      [4, 3, 2, 1],
      'Only 4 exits can be counted, too few to say whether low delivery goes before worse violence',
    ],
    [
      'five without an order',
      [1, 2, 3, 4, 5],
      [2, 5, 1, 4, 3],
      'In 5 exits, delivery and what came after go together no more than chance would have it (ρ 0.10)',
    ],
    [
      'five falling',
      [1, 2, 3, 4, 5],
      [5, 4, 3, 2, 1],
      'In 5 exits, lower delivery went before worse violence (ρ −1.00); so few can still mislead',
    ],
    [
      'five rising',
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
      'In 5 exits, higher delivery went before worse violence (ρ 1.00), against what was expected; so few can still mislead',
    ],
    [
      'five without a change',
      [1, 2, 3, 4, 5],
      [0, 0, 0, 0, 0],
      'In 5 exits, there is nothing to compare: one side never varies',
    ],
  ])('for %s is cautious', (_, values, changes, headline) => {
    expect(describeCases(values, changes)).toBe(headline);
  });
});

describe('the picture', () => {
  const registry = makeRegistry();
  const scored = (id: string, checked: number, before: number, after: number) =>
    makeScored({ id, checked, before, after });

  test('puts a counted case at its delivery, and the change upward', () => {
    const { dots, lines, left, right, top, bottom, yTicks } = toScatter(
      [scored('a', 5, 9, 9), scored('b', 5, 9, 99)],
      registry,
    );
    expect(lines).toEqual([]);
    const [higher, same] = dots;
    // Level 1 of 3 throughout: a third of the way.
    expect(same?.x).toBeCloseTo(left + (right - left) / 3, 0);
    expect(same?.y).toBe((top + bottom) / 2);
    // Ten times as many stands on its tick.
    expect(higher?.y).toBe(yTicks.find(({ label }) => label === '10 times')?.y);
    expect(higher?.y).toBeLessThan(same?.y ?? 0);
    expect(yTicks.map(({ label }) => label)).toEqual(['10 times', 'as many', 'a tenth']);
  });

  test('puts the band around the dot', () => {
    const [dot] = toScatter([scored('a', 5, 9, 9)], registry).dots;
    if (dot === undefined) throw new Error('One case is counted.');
    expect(dot.bandX).toBeLessThan(dot.x);
    expect(dot.bandX + dot.bandWidth).toBeGreaterThan(dot.x);
  });

  test('draws a case whose delivery is withheld as a line, and one without an outcome not at all', () => {
    const missing = makeScored({ id: 'm', checked: 5, before: 9, after: 9, isPassedOn: true });
    const { dots, lines } = toScatter([scored('a', 4, 99, 0), missing], registry);
    expect(dots).toEqual([]);
    expect(lines.map(({ label }) => label)).toEqual(['UNMIX, Sudan']);
  });

  test('keeps the names of close lines apart, inside the drawing', () => {
    const close = Array.from({ length: 12 }, (_, at) => scored(`c${String(at)}`, 4, 99, at));
    const { lines, height } = toScatter(close, registry);
    const gaps = lines.slice(1).map(({ labelY }, at) => labelY - (lines[at]?.labelY ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(14 - 1e-6);
    expect(Math.max(...lines.map(({ labelY }) => labelY))).toBeLessThan(height);
  });

  test('is as wide as the longest name of a line needs', () => {
    const short = scored('a', 4, 99, 0);
    const mission = { ...short.entry.mission, acronym: 'M'.repeat(27) };
    const long = { ...short, entry: { ...short.entry, mission } };
    expect(toScatter([short], registry).width).toBe(720);
    // 530 of the frame, 16 of the leader, and 34 letters of 6: 27, and ", Sudan".
    expect(toScatter([short, long], registry).width).toBe(750);
  });

  test('puts a name below its dot where another stands above', () => {
    const [first, second] = toScatter([scored('a', 5, 9, 9), scored('b', 5, 9, 9)], registry).dots;
    expect(first?.labelY).toBeLessThan(first?.y ?? 0);
    expect(second?.labelY).toBeGreaterThan(second?.y ?? 0);
  });

  test('without a case is an empty frame', () => {
    expect(toScatter([], registry)).toMatchObject({ dots: [], lines: [] });
  });
});
