import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import {
  formatSubjects,
  mostSubjects,
  parseSubjects,
  type Subject,
  type SubjectChoice,
} from '#views/side-by-side/subjects.ts';

const last = getIsoDay('2024-06-30');
const choices: readonly SubjectChoice[] = ['MLI', 'SDN', 'sdn-plan-2020'].map((id) => ({
  id,
  label: id,
  iso3: id === 'MLI' ? 'MLI' : 'SDN',
  strategyId: id.includes('-') ? id : null,
}));
const parse = (query: string) => parseSubjects(query, choices, last);

const subjects: fc.Arbitrary<readonly Subject[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...choices.map(({ id }) => id)),
    day: fc
      .date({ min: new Date('2000-01-01'), max: new Date('2024-06-30'), noInvalidDate: true })
      .map((date) => getIsoDay(date.toISOString().slice(0, 10))),
  }),
  { maxLength: mostSubjects, selector: ({ id, day }) => `${id}@${day}` },
);

describe('the address of what is set side by side', () => {
  test('leads back to the choice from which it was written, and nothing is left aside', () => {
    fc.assert(
      fc.property(subjects, (state) => {
        expect(parse(formatSubjects(state, last))).toEqual({ state, ignored: [] });
      }),
    );
  });

  test('can be anything without doing harm: it reads as a choice that has an address', () => {
    const parts = fc.array(
      fc.oneof(fc.constantFrom('SDN', 'SDN@2020-12-31', '@', ','), fc.string()),
    );
    fc.assert(
      fc.property(parts, (written) => {
        const { state } = parse(new URLSearchParams({ of: written.join(',') }).toString());
        expect(parse(formatSubjects(state, last))).toEqual({ state, ignored: [] });
      }),
    );
  });

  test.each([
    ['what is on no record', 'of=XXX,SDN', ['of=XXX']],
    ['a day that is none', 'of=SDN@2020-13-01', ['of=SDN@2020-13-01']],
    ['a month', 'of=SDN@2020-12', ['of=SDN@2020-12']],
    ['a day after the record was closed', 'of=SDN@2025-01-01', ['of=SDN@2025-01-01']],
    ['the same twice', 'of=SDN,SDN@2024-06-30', ['of=SDN@2024-06-30']],
    [
      'more than four',
      'of=SDN,MLI,SDN@2020-01-01,SDN@2021-01-01,SDN@2022-01-01',
      ['of=SDN@2022-01-01'],
    ],
    ['a misspelt part', 'off=SDN', ['off=SDN']],
  ])('with %s says what was left aside', (_rule, query, ignored) => {
    expect(parse(query).ignored).toEqual(ignored);
  });
});
