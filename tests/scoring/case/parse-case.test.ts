import { describe, expect, test } from 'vitest';
import { parseCase } from '#scoring/case/parse-case.ts';
import { changeCase } from '../change-case.ts';
import type { Json } from '../reference-cases.ts';

function messageOf(value: unknown): string {
  const parsed = parseCase(value);
  return parsed.kind === 'refused' ? parsed.message : 'read';
}

const finding = 'commitments.0.evidence.1';
const incentive = 'security_actors.0.incentives.0';

describe('parseCase', () => {
  test.each<[string, string, Json | undefined, string]>([
    [
      'an unknown observer',
      `${finding}.observer`,
      'martian',
      'commitments[0].evidence[1].observer: should be one of un,',
    ],
    [
      'a level off the scale',
      `${finding}.implementation_level`,
      4,
      'commitments[0].evidence[1].implementation_level: should be one of 0, 1, 2, 3, not 4',
    ],
    ['a level as text', `${finding}.implementation_level`, '1', 'evidence[1].implementation_level'],
    [
      'an impossible date',
      `${finding}.date`,
      '2022-06-31',
      'commitments[0].evidence[1].date: should be a date that exists',
    ],
    ['a date of another form', `${finding}.date`, '1 May 2021', 'evidence[1].date'],
    ['an unknown kind of source', `${finding}.source_kind`, 'poem', 'evidence[1].source_kind'],
    ['an unknown direction', `${finding}.direction`, 'up', 'evidence[1].direction'],
    ['an empty source', `${finding}.source`, '', 'evidence[1].source: should be a text'],
    [
      'a mark that is no yes or no',
      `${finding}.reversed`,
      'yes',
      'evidence[1].reversed: should be true or false',
    ],
    [
      'a key left out',
      `${finding}.observer`,
      undefined,
      'commitments[0].evidence[1].observer: is missing',
    ],
    [
      'evidence left out',
      'commitments.0.evidence',
      undefined,
      'commitments[0].evidence: is missing',
    ],
    ['a day left out', 'as_of', undefined, 'as_of: is missing'],
    ['a day that is a month', 'as_of', '2022-06', 'as_of: should be one day'],
    [
      'commitments that are no list',
      'commitments',
      {},
      'commitments: should be a list, not an object',
    ],
    [
      'a commitment that is no object',
      'commitments.0',
      null,
      'commitments[0]: should be an object, not null',
    ],
    ['a weight of nothing', 'commitments.0.weight', 0, 'commitments[0].weight: should be a number'],
    [
      'a design value too large',
      'design.budget',
      3,
      'design.budget: should be a number from 0 to 2, not 3',
    ],
    ['a design item left out', 'design.budget', undefined, 'design.budget: is missing'],
    ['an unknown verdict', 'claim_checks.0', 'so-so', 'claim_checks[0]: should be one of'],
    ['an unknown domain', `${incentive}.kind`, 'social', 'security_actors[0].incentives[0].kind'],
    ['a strength off the scale', `${incentive}.strength`, 0, 'incentives[0].strength'],
    ['an unknown threat', 'risk.facts.0.threat', 'weather', 'risk.facts[0].threat'],
    [
      'a goalpost that is no number',
      'risk.pillars.violence.0.hi',
      '50',
      'risk.pillars.violence[0].hi: should be a number',
    ],
    ['a rate below zero', 'risk.pillars.violence.0.value', -1, 'risk.pillars.violence[0].value'],
    [
      'a direction that is none',
      'risk.pillars.violence.0.direction',
      0,
      'risk.pillars.violence[0].direction',
    ],
    ['an audience left out', 'audience', undefined, 'audience: is missing'],
  ])('refuses %s', (_rule, path, value, message) => {
    expect(messageOf(changeCase(path, value))).toContain(message);
    expect(messageOf(changeCase(path, value))).not.toContain('\n');
  });

  test.each([
    ['a list', []],
    ['nothing', null],
    ['a number', 7],
  ])('refuses %s', (_rule, value) => {
    expect(messageOf(value)).toMatch(/^the case: should be an object/);
  });

  test.each<[string, string, Json]>([
    ['an undated finding', `${finding}.date`, null],
    ['a key that it does not know', 'note', 'invented'],
    ['a claim that nobody checked', 'claim_checks.0', 'unchecked'],
    ['an adoption of unknown date', 'adopted', null],
  ])('reads %s', (_rule, path, value) => {
    expect(messageOf(changeCase(path, value))).toBe('read');
  });
});
