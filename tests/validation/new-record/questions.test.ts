import { describe, expect, test } from 'vitest';
import { readSchemas } from '#dataset/read-files.ts';
import { listEmptyLists, listQuestions } from '#validation/new-record/questions.ts';
import { findRecipe, getQuestionSchema, NEW_KINDS } from '#validation/new-record/recipes.ts';

const schemas = readSchemas('schemas');

function schemaOf(kind: string) {
  const recipe = findRecipe(kind);
  if (recipe === undefined) throw new Error(`There is no kind "${kind}".`);
  return getQuestionSchema(recipe, schemas);
}

const ask = (kind: string) => listQuestions(schemaOf(kind), schemas);

describe('the questions for something new', () => {
  test('are the fields of the schema in its order, without id and lists of entries', () => {
    expect(
      ask('commitment')
        .slice(0, 8)
        .map(({ name }) => name),
    ).toEqual([
      'statement',
      'madeOn',
      'madeTo',
      'strategy',
      'instrument',
      'pinpoint',
      'tiers',
      'theme',
    ]);
    expect(ask('commitment').map(({ name }) => name)).not.toContain('evidence');
  });

  test('are those of the entry, for a finding, a check and an incentive', () => {
    expect(ask('finding').map(({ name }) => name)).toContain('level');
    expect(ask('check').map(({ name }) => name)).toContain('verdict');
    expect(ask('incentive').map(({ name }) => name)).toContain('strength');
  });

  test('must be answered where a record without the field is refused', () => {
    const needed = ask('finding')
      .filter(({ isRequired }) => isRequired)
      .map(({ name }) => name);
    expect(needed).toEqual(['date', 'finding', 'level', 'direction', 'observer', 'source']);
  });

  test('need no answer for a list that may be empty, nor for a judgement that may be left out', () => {
    const isRequired = (kind: string, name: string) =>
      ask(kind).find((question) => question.name === name)?.isRequired;
    expect(isRequired('strategy', 'linkedMissions')).toBe(false);
    expect(isRequired('actor', 'role.value')).toBe(false);
    expect(isRequired('commitment', 'tiers')).toBe(true);
  });

  test('know the choice of a closed list, and what kind of record is named', () => {
    const of = (kind: string, name: string) => ask(kind).find((question) => question.name === name);
    expect(of('finding', 'level')?.choice).toEqual([0, 1, 2, 3]);
    expect(of('finding', 'source')?.names).toBe('source');
    expect(of('commitment', 'strategy')?.names).toBe('strategy');
    expect(of('strategy', 'linkedMissions')?.names).toBe('mission');
  });

  test.each(NEW_KINDS)('of a %s each say what the field holds', (kind) => {
    const questions = ask(kind);
    expect(questions.length).toBeGreaterThan(2);
    for (const { says, name } of questions) expect(says, name).toMatch(/^[A-Z1`].{8,}/);
  });

  test('leave to begin empty what gets its entries one by one', () => {
    expect(listEmptyLists(schemaOf('commitment'), schemas)).toEqual(['evidence']);
    expect(listEmptyLists(schemaOf('strategy'), schemas)).toEqual([
      'linkedMissions',
      'sources',
      'design',
    ]);
    expect(listEmptyLists(schemaOf('finding'), schemas)).toEqual([]);
  });
});
