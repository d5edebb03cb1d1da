/** Forms of what stands in no country of the record, and of incentives. */
import { describe, expect, test } from 'vitest';
import { loadDataset } from '#dataset/load-dataset.ts';
import { checkDraft } from '#validation/form/check-draft.ts';
import { openForm, type FormTask } from '#validation/form/open-form.ts';
import { minimal, prepareBooks, schemas } from './make-book.ts';

const book = prepareBooks(minimal)(['sdn', 'ssd']);

/** Opens a form of the smallest data set. */
function open(task: Partial<FormTask> & Pick<FormTask, 'action'>) {
  const form = openForm({ country: null, record: null, ...task }, book);
  if (form === null) throw new Error('There is no such form.');
  return form;
}

/** Errors of the smallest data set with the files that a form has made. */
const problemsWith = (files: readonly { readonly path: string; readonly text: string }[]) =>
  loadDataset(
    new Map([...minimal, ...files.map(({ path, text }) => [path, text] as const)]),
    schemas,
    null,
  ).problems.filter(({ severity }) => severity === 'error');

describe('a form that is filled in', () => {
  const mandate = {
    mission: 'binox',
    symbol: 'S/RES/2559 (2020)',
    date: '22 December 2020',
    chapterVii: 'unknown',
    pocLanguage: 'unknown',
    tiers: 'unknown',
    humanRightsMonitoring: 'unknown',
    publicReporting: 'unknown',
    hrddp: 'unknown',
    supportToNationalStrategy: 'unknown',
    restrictionsReported: 'unknown',
    source: 'joint-report',
  };

  test('for a mandate hands over the table of all of them, with the id of its mission and resolution', () => {
    const form = open({ action: 'mandate' });
    const { files, problems } = checkDraft(form, { answers: mandate, hasNewDocument: false }, book);
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(['data/mandates.csv']);
    expect(files[0]?.text).toMatch(/^binox-2559,binox,S\/RES\/2559 \(2020\),2020-12-22,/m);
    expect(problemsWith(files)).toEqual([]);
  });

  test.each([
    ['of a mission that is not there', { mission: 'binux' }, 'unknown-reference mission'],
    ['without a year', { symbol: 'S/RES/2559' }, 'symbol-year symbol'],
    ['of the year before', { date: '2019-12-22' }, 'symbol-year symbol'],
    ['with tiers that no task is told of', { tiers: '2' }, 'mandate-cells tiers'],
  ])('tells beside its field what is wrong with a mandate %s', (_what, wrong, said) => {
    const draft = { answers: { ...mandate, ...wrong }, hasNewDocument: false };
    const { problems } = checkDraft(open({ action: 'mandate' }), draft, book);
    expect(problems.map(({ code, field }) => `${code} ${String(field)}`)).toEqual([said]);
  });

  test('for an incentive hands over its whole actor', () => {
    const form = open({ action: 'incentive', record: 'sdn-army' });
    const name = form.groups[0]?.name ?? '';
    const answers = Object.fromEntries(
      Object.entries({
        source: 'joint-report',
        date: '2021',
        factor: 'Pay in arrears',
        domain: 'economic',
        effect: 'against',
        strength: '2',
        rationale: 'Soldiers were not paid for months and lived off the villages',
        coder: 'contributor',
      }).map(([field, text]) => [`${name}.${field}`, text]),
    );
    const { files, problems } = checkDraft(form, { answers, hasNewDocument: false }, book);
    expect(problems).toEqual([]);
    expect(files[0]?.path).toBe('data/countries/sdn/actors/sdn-army.json');
    expect(problemsWith(files)).toEqual([]);
  });

  test('for a country that is not there makes the file in a folder of its own', () => {
    const answers = { iso3: 'MLI', name: 'Mali', gaps: 'The text of the plan: not retrieved.' };
    const draft = { answers, hasNewDocument: false };
    const { files, problems } = checkDraft(open({ action: 'country' }), draft, book);
    expect(problems).toEqual([]);
    expect(files[0]?.path).toBe('data/countries/mli/country.json');
    expect(files[0]?.text).toContain('"$schema": "../../../schemas/country.schema.json"');
    expect(problemsWith(files)).toEqual([]);
  });

  test.each([
    ['that is there', { iso3: 'SDN', name: 'Sudan' }, ['id-form iso3']],
    ['that is none', { iso3: 'XYZ', name: 'Xyz' }, ['country-code iso3']],
    ['in small letters', { iso3: 'mli', name: 'Mali' }, ['wrong-form iso3']],
    ['without a name', { iso3: 'MLI' }, ['missing-field name']],
  ])('tells beside its field what is wrong with a country %s', (_what, answers, said) => {
    const draft = { answers, hasNewDocument: false };
    const { problems } = checkDraft(open({ action: 'country' }), draft, book);
    expect(problems.map(({ code, field }) => `${code} ${String(field)}`)).toEqual(said);
  });
});
