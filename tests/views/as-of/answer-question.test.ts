import { describe, expect, test } from 'vitest';
import { answerQuestion, listNeeded } from '#views/as-of/answer-question.ts';
import type { AsOfSubject } from '#views/as-of/as-of-view.ts';
import { makeCountry } from '../make-records.ts';
import { day, makeAsOf, plannedState } from './make-as-of.ts';

const { basis, record } = makeAsOf({
  ...plannedState,
  countries: [makeCountry('TCD', 'Chad'), makeCountry()],
});
const asOf = day('2022-06-30');

describe('a question', () => {
  test.each<[AsOfSubject, readonly string[]]>([
    [{ scope: 'country', iso3: 'SDN' }, ['SDN']],
    [{ scope: 'commitment', iso3: 'SDN', id: 'a' }, ['SDN']],
    [{ scope: 'compare' }, ['TCD', 'SDN']],
  ])('about %o needs the records of %j', (subject, needed) => {
    expect(listNeeded(subject, basis)).toEqual(needed);
  });

  test.each<[AsOfSubject, string]>([
    [{ scope: 'country', iso3: 'SDN' }, 'claims'],
    [{ scope: 'strategy', iso3: 'SDN', id: 'plan' }, 'earlySigns'],
    [{ scope: 'commitment', iso3: 'SDN', id: 'a' }, 'findings'],
  ])('about %o is answered by a page that has its %s', (subject, section) => {
    const view = answerQuestion({ ...subject, day: asOf }, basis, [record]);
    expect(view.day).toBe(asOf);
    expect(Reflect.get(view, section)).not.toBeNull();
  });

  test('about all is answered by all', () => {
    const { scores } = answerQuestion({ scope: 'compare', day: asOf }, basis, [record]);
    expect(scores).toHaveLength(2);
  });

  test('throws without the record that it needs', () => {
    expect(() =>
      answerQuestion({ scope: 'country', iso3: 'TCD', day: asOf }, basis, [record]),
    ).toThrow('No record of TCD.');
  });
});
