import { expect, test } from 'vitest';
import { scoreCase } from '#scoring/backtest/score-case.ts';
import { makeCountry, makeDataset } from '../../views/make-records.ts';
import {
  makeBasis,
  makeDataset as makeIndicators,
  makeTable,
  makeTree,
} from '../indicators/small-basis.ts';
import { makeCase } from './make-case.ts';

// Of 2019, which serves from July 2020 on: the case was decided in December.
const basis = makeBasis(
  makeTree(),
  makeTable({ deaths: { SDN: { 2019: 1000 } }, people: { SDN: { 2019: 40_000_000 } } }),
);
const series = { dataset: makeIndicators([]), ids: { best: 'b', low: 'l', high: 'h' } };

test.each([
  ['their own country', false, ['delivery', 'incentives', 'design']],
  ['other countries', true, ['delivery', 'incentives', 'design', 'risk']],
])('where its civilians live in %s, a case misses what is not of them', (_, elsewhere, missing) => {
  const countries = [{ ...makeCountry(), civiliansElsewhere: elsewhere }];
  const { credibility } = scoreCase(makeCase(), makeDataset({ countries }), basis, series);
  expect(credibility.protectionGap).toEqual({ kind: 'missing-parts', missing });
});
