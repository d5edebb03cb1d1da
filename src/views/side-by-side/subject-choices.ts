/** What can be set side by side: every country, and every strategy that has a score of its own. */
import { compareText } from '#model/compare-text.ts';
import type { Dataset } from '#model/dataset.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { getCountryName, type Registry } from '../registry.ts';
import type { SubjectChoice } from './subjects.ts';

/** Countries in the data set's order, then strategies by their country's name and their own. */
export function toSubjectChoices(
  { countries, strategies }: Pick<Dataset, 'countries' | 'strategies'>,
  scores: ScoreBook,
  registry: Registry,
): readonly SubjectChoice[] {
  return [
    ...countries.map(({ iso3, name }) => ({ id: iso3, label: name, iso3, strategyId: null })),
    ...strategies
      .filter(({ id }) => getScore(scores.strategies, id).delivery.status !== 'withheld')
      .map(({ id, title, country }) => ({
        id,
        label: `${getCountryName(registry, country)}: ${title}`,
        iso3: country,
        strategyId: id,
      }))
      .sort((a, b) => compareText(a.label, b.label)),
  ];
}
