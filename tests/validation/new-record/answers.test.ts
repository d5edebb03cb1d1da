import { describe, expect, test } from 'vitest';
import { getValidators } from '#dataset/load-dataset.ts';
import { readDataFiles, readSchemas } from '#dataset/read-files.ts';
import { checkAnswer, readAnswer, toFields } from '#validation/new-record/answers.ts';
import { listQuestions } from '#validation/new-record/questions.ts';
import { findRecipe, getQuestionSchema } from '#validation/new-record/recipes.ts';

const schemas = readSchemas('schemas');
const validators = getValidators(readDataFiles('data'), schemas);

function find(kind: string, name: string) {
  const recipe = findRecipe(kind);
  if (recipe === undefined) throw new Error(`There is no kind "${kind}".`);
  const questions = listQuestions(getQuestionSchema(recipe, schemas), schemas);
  const question = questions.find((one) => one.name === name);
  if (question === undefined) throw new Error(`A ${kind} has no field "${name}".`);
  return { recipe, question };
}

describe('an answer as it was typed', () => {
  test.each([
    ['finding', 'finding', ' Nothing was seen. ', 'Nothing was seen.'],
    ['finding', 'finding', 'Nothing was seen', 'Nothing was seen.'],
    ['finding', 'pinpoint', 'para. 12', 'para. 12'],
    ['finding', 'date', '5 March 2021', '2021-03-05'],
    ['finding', 'date', '03/04/2021', '03/04/2021'],
    ['finding', 'level', '2', 2],
    ['finding', 'observer', 'UN', 'un'],
    ['finding', 'reversed', 'yes', true],
    ['finding', 'reversed', 'maybe', 'maybe'],
    ['commitment', 'tiers', '1, 2', [1, 2]],
    ['commitment', 'weight.value', '2.5', 2.5],
    ['strategy', 'sources', 'a-1,b-2', ['a-1', 'b-2']],
    ['country', 'gaps', 'The plan, its text: not found.', ['The plan, its text: not found.']],
    ['country', 'gaps', 'The plan.|Its budget.', ['The plan.', 'Its budget.']],
    ['actor', 'role.value', '3', 3],
  ])('of a %s for %s: %s', (kind, name, typed, value) => {
    expect(readAnswer(find(kind, name).question, typed)).toEqual(value);
  });
});

describe('what is wrong with an answer', () => {
  test.each([
    ['finding', 'date', '2021-06-31', /^31 June 2021 is not in the calendar\./],
    ['finding', 'level', 9, /^9 is not on the list\. Write 0, 1, 2 or 3\.$/],
    ['finding', 'finding', '', /^The text is empty\./],
    ['commitment', 'tiers', [1, 7], /^7 is not on the list\./],
    ['commitment', 'tiers', [], /^The list is empty\./],
    ['source', 'url', 'javascript:alert(1)', /not a web address that may be linked to/],
    ['actor', 'role.value', 7, /^7 is not on the list\./],
    ['risk', 'threat', 'state forces', /Did you mean "state-forces"/],
  ])('of a %s for %s is told in the words of the check', (kind, name, value, words) => {
    const { recipe, question } = find(kind, name);
    const faults = checkAnswer(question, value, recipe, validators);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(words);
  });

  test.each([
    ['finding', 'date', '2021-06'],
    ['commitment', 'tiers', [1, 3]],
    ['actor', 'role.value', 3],
    ['risk', 'severity', 3],
  ])('of a %s for %s is nothing where it is right', (kind, name, value) => {
    const { recipe, question } = find(kind, name);
    expect(checkAnswer(question, value, recipe, validators)).toEqual([]);
  });
});

test('answers become fields, a judgement as one', () => {
  const recipe = find('actor', 'name').recipe;
  const questions = listQuestions(getQuestionSchema(recipe, schemas), schemas);
  const answers = new Map<string, string | number>([
    ['name', 'Army'],
    ['role.value', 3],
    ['role.reason', 'First.'],
  ]);
  expect(toFields(questions, answers)).toEqual({
    name: 'Army',
    role: { value: 3, reason: 'First.' },
  });
});
