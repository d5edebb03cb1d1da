import { describe, expect, test } from 'vitest';
import { getDataset, getRiskBasis } from '#dataset/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { drawDataset } from '#scoring/draw-book.ts';
import { drawSubject } from '#scoring/draw-subject.ts';
import { probabilityAbove } from '#scoring/uncertainty/comparison.ts';
import { getScore, scoreDataset } from '#scoring/score-book.ts';
import { toAsOfBasis, toAsOfRecord, toPillarsOn, toStateOn } from '#views/as-of/as-of-record.ts';
import { toLabels } from '#views/labels.ts';
import { toSideBySide } from '#views/side-by-side/side-by-side.ts';

const dataset = getDataset();
const last = getIsoDay(dataset.asOf);
const labels = toLabels(dataset.vocabularies);
const basis = toAsOfBasis(dataset, getRiskBasis(), labels);

function drawCountry(iso3: (typeof dataset.countries)[number]['iso3'], day = last) {
  const record = toAsOfRecord(dataset, iso3, getRiskBasis(), labels);
  const widePillars = toPillarsOn(record, basis, day, 'wide');
  const state = toStateOn(record, basis, day);
  return drawSubject({ iso3, state, widePillars, strategyId: null, day }, dataset.method);
}

describe('a country drawn by itself', () => {
  const scores = scoreDataset(dataset, getRiskBasis(), last);
  const book = drawDataset(dataset, scores);

  test('has the published intervals, and stands to others as published', () => {
    const { standings, above } = book.delivery;
    const [first, second] = standings;
    if (!first || !second) throw new Error('Two countries are needed.');
    const [one, other] = [drawCountry(first.id as 'SDN'), drawCountry(second.id as 'SDN')];
    expect(one?.intervals).toEqual(getScore(book.countries, first.id as 'SDN'));
    if (!one?.delivery || !other?.delivery) throw new Error('Both have a delivery.');
    expect(probabilityAbove(one.delivery, other.delivery)).toBe(above[0]?.[1]);
  });
});

test('one country on two days: a column each, ranked against itself, each page as of its day', () => {
  const subjects = [
    { id: 'SDN', day: getIsoDay('2020-12-31') },
    { id: 'SDN', day: last },
  ];
  const choices = [{ id: 'SDN', label: 'Sudan', iso3: 'SDN', strategyId: null }] as const;
  const record = toAsOfRecord(dataset, 'SDN', getRiskBasis(), labels);
  const { columns, comparisons } = toSideBySide(subjects, choices, basis, [record]);
  expect(columns.map(({ address }) => address)).toEqual([
    'countries/sdn/?asOf=2020-12-31',
    'countries/sdn/',
  ]);
  expect(columns.map(({ parts }) => parts?.length)).toEqual([6, 6]);
  const [byDelivery] = comparisons;
  expect(byDelivery?.rows.map(({ name }) => name.split(',')[0])).toEqual(['Sudan', 'Sudan']);
  expect(byDelivery?.sentences).toHaveLength(1);
  expect(byDelivery?.sentences[0]).toMatch(
    /^Sudan, .* \d{4} lies above Sudan, .* \d{4} in (all|\d+%) of the draws\.$/,
  );
});
