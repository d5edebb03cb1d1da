/** The pages whose islands are measured, with what is made longer in each and what a reader does there. */
import type { Locator } from 'playwright-core';
import type { Interaction } from './measure-interactions.ts';
import {
  repeatChoicesInPage,
  repeatColumnsInPage,
  repeatCountriesInPage,
  repeatLinesInPage,
} from './repeat-in-page.ts';
import { repeatCountries, repeatFindings, repeatRecord } from './repeat-rows.ts';
import type { Longer } from './serve-longer.ts';

export interface MeasuredPage {
  readonly title: string;
  /** Of what there is more: "findings". */
  readonly rows: string;
  readonly path: string;
  /** What stands there once the page answers. */
  readonly awaited: string;
  readonly longer: Longer;
  readonly interactions: readonly Interaction[];
}

const explorer: readonly Interaction[] = [
  {
    name: 'type words',
    act: (page) => page.getByLabel('With the words').pressSequentially('darfur', { delay: 80 }),
  },
  {
    name: 'clear words',
    act: (page) => page.getByRole('button', { name: 'Show all again' }).click(),
  },
  { name: 'open a facet', act: (page) => page.locator('.explore__facet summary').first().click() },
  {
    name: 'choose a country',
    act: (page) => page.locator('.explore__facet input').first().click(),
  },
  {
    name: 'leave it',
    act: (page) => page.locator('.explore__facet input').first().click(),
  },
  {
    name: 'sort by keyboard',
    act: async (page) => {
      await page.getByLabel('Sort by').focus();
      await page.keyboard.press('ArrowDown');
    },
  },
  { name: 'next page of rows', act: (page) => page.getByRole('button', { name: 'Next' }).click() },
];

const weights: readonly Interaction[] = [
  {
    name: 'first move of a slider',
    act: async (page) => {
      await page.getByLabel('Design').focus();
      await page.keyboard.press('ArrowRight');
    },
  },
  {
    name: 'ten moves of it',
    act: async (page) => {
      for (let move = 0; move < 10; move += 1) {
        await page.keyboard.press('ArrowRight');
        await page.waitForTimeout(60);
      }
    },
  },
  { name: 'compare by delivery', act: (page) => page.getByLabel('Delivery').last().click() },
  {
    name: 'back to the published',
    act: (page) => page.getByRole('button', { name: 'Back to the published method' }).click(),
  },
];

const comparison: readonly Interaction[] = [
  {
    name: 'sort',
    act: (page) => page.getByRole('button', { name: 'Certainty' }).first().click(),
  },
  {
    name: 'type a name',
    act: (page) =>
      page.getByLabel('Show only names with').first().pressSequentially('mali', { delay: 80 }),
  },
  {
    name: 'show all again',
    act: (page) => page.getByRole('button', { name: 'Show all again' }).first().click(),
  },
  {
    name: 'pick one',
    act: (page) =>
      page
        .getByLabel(/^Pick /)
        .first()
        .click(),
  },
];

const sides: readonly Interaction[] = [
  {
    name: 'choose the first',
    act: (page) => chooseByKey(page.getByLabel('Number 1', { exact: true }), 'So'),
  },
  {
    name: 'choose the second',
    act: (page) => chooseByKey(page.getByLabel('Number 2', { exact: true }), 'Mal'),
  },
  {
    name: 'another day',
    act: async (page) => {
      await page.getByLabel('As of, number 1').fill('2020-12-31');
      await page.getByLabel('As of, number 1').press('Enter');
    },
  },
];

const days: readonly Interaction[] = [
  { name: 'an earlier stop', act: (page) => page.locator('[data-go="earlier"]').click() },
  {
    name: 'five more at once',
    act: async (page) => {
      for (let stop = 0; stop < 5; stop += 1) {
        await page.locator('[data-go="earlier"]').press('Enter');
        await page.waitForTimeout(120);
      }
    },
  },
  { name: 'back to now', act: (page) => page.locator('[data-go="now"]').click() },
];

const narrowing: readonly Interaction[] = [
  { name: 'choose a verdict', act: (page) => chooseByKey(page.getByLabel('Verdict'), 'Par') },
  { name: 'choose a country', act: (page) => chooseByKey(page.getByLabel('Country'), 'Mal') },
  {
    name: 'show all again',
    act: (page) => page.locator('.list-filter').getByRole('button').click(),
  },
];

/** A script of this page has taken over. */
const awake = 'astro-island:not([ssr])';

export const measuredPages: readonly MeasuredPage[] = [
  {
    title: 'explorer',
    rows: 'findings',
    path: 'explore/',
    awaited: '.explore__table',
    longer: { 'explore/findings.json': repeatFindings },
    interactions: explorer,
  },
  {
    title: 'own weights',
    rows: 'countries',
    path: 'compare/own-method/',
    awaited: 'fieldset:not([disabled])',
    longer: {
      'compare/own-method/': repeatCountriesInPage,
      'compare/own-method.json': repeatCountries,
    },
    interactions: weights,
  },
  {
    title: 'comparison',
    rows: 'countries and strategies',
    path: 'compare/',
    awaited: awake,
    longer: { 'compare/': repeatColumnsInPage },
    interactions: comparison,
  },
  {
    title: 'side by side',
    rows: 'choices and commitments',
    path: 'compare/side-by-side/',
    awaited: 'fieldset:not([disabled])',
    longer: {
      'compare/side-by-side/': repeatChoicesInPage,
      'countries/som/record.json': repeatRecord,
      'countries/mli/record.json': repeatRecord,
    },
    interactions: sides,
  },
  {
    title: 'as of a day',
    rows: 'commitments and claims',
    path: 'countries/cod/?asOf=2024-12-31',
    awaited: '[data-view] h2',
    longer: { 'countries/cod/record.json': repeatRecord },
    interactions: days,
  },
  {
    title: 'list of claims',
    rows: 'claims',
    path: 'claims/',
    awaited: awake,
    longer: { 'claims/': repeatLinesInPage },
    interactions: narrowing,
  },
];

/** Chooses by the first letters, as a keyboard does: unlike a value that is set, it is an input that is timed. */
async function chooseByKey(field: Locator, letters: string): Promise<void> {
  await field.focus();
  await field.pressSequentially(letters, { delay: 40 });
}
