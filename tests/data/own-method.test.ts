import { describe, expect, test } from 'vitest';
import { getDataset, getRiskBasis } from '#dataset/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { drawDataset, listCompared, toDrawModel } from '#scoring/draw-book.ts';
import { getScore, scoreDataset } from '#scoring/score-book.ts';
import { applyChoices, choicesOf } from '#scoring/uncertainty/choices.ts';
import { toMethodResult } from '#scoring/uncertainty/country-figures.ts';
import { keepSets } from '#scoring/uncertainty/keep-sets.ts';
import { finish, runDraws } from '#scoring/uncertainty/run-draws.ts';

describe('a reader who leaves every choice as published gets', () => {
  const dataset = getDataset();
  const scores = scoreDataset(dataset, getRiskBasis(), getIsoDay(dataset.asOf));
  const book = drawDataset(dataset, scores);
  const model = keepSets(toDrawModel(dataset, scores), 'country');
  const chosen = applyChoices(model, choicesOf(model));
  const { draws } = model.uncertainty;
  const table = finish(runDraws(chosen, { draws, drawsPerStep: draws }));
  const result = toMethodResult(chosen, table, listCompared(dataset, scores));

  test('the published ranks, groups and P(a above b), to the last bit', () => {
    expect(result.comparisons.delivery).toEqual(book.delivery);
    expect(result.comparisons.credibility).toEqual(book.credibility);
  });

  test('every published score with its interval', () => {
    for (const { id, delivery, credibility, incentives, risk, gap } of result.countries) {
      const { score } = getScore(scores.states, id);
      const intervals = getScore(book.countries, id);
      const { credibility: composed, protectionGap } = score.country.credibility;
      const close = (found: typeof delivery, wanted: number | null) => {
        if (wanted === null) expect(found).toBeNull();
        else expect(found?.score).toBeCloseTo(wanted, 10);
      };
      close(delivery, score.country.delivery.mean?.delivery ?? null);
      close(credibility, composed.kind === 'scored' ? composed.score : null);
      close(gap, protectionGap.kind === 'scored' ? protectionGap.score : null);
      close(incentives, score.incentives.status === 'published' ? score.incentives.score : null);
      close(risk, score.risk.score);
      for (const end of ['low', 'high'] as const) {
        const wanted = intervals.credibility?.[end];
        if (wanted === undefined) expect(credibility).toBeNull();
        else expect(credibility?.interval[end]).toBeCloseTo(wanted, 10);
      }
    }
  });
});
