import { describe, expect, test } from 'vitest';
import { describeMission } from '#views/mission/mission-words.ts';
import { makeMission, makeOpenMission } from '../make-records.ts';

describe('describeMission', () => {
  test.each([
    ['the day before its end, which is still ahead', '2020-12-30', true],
    ['its last day', '2020-12-31', false],
  ])('says of an end that it is planned as long as it is: %s', (_rule, asOf, isPlanned) => {
    const sentence = describeMission(makeMission(), ['Sudan'], asOf);
    expect(sentence.includes('planned')).toBe(isPlanned);
    expect(sentence).toContain('31 December 2020');
  });

  test('a year as an end lies ahead until its last day', () => {
    const mission = makeMission({ end: '2020' });
    expect(describeMission(mission, ['Sudan'], '2020-12-30')).toContain('planned');
    expect(describeMission(mission, ['Sudan'], '2020-12-31')).not.toContain('planned');
  });

  test('names every state, and no end of one that is open', () => {
    const sentence = describeMission(makeOpenMission(), ['Sudan', 'Chad'], '2024-06-30');
    expect(sentence).toContain('Sudan and Chad');
    expect(sentence).toContain('1 January 2008');
    expect(sentence).not.toMatch(/ended|planned/);
  });
});
