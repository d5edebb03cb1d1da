import { text } from '#i18n/text.ts';
import type { Commitment, Strategy } from '#model/dataset.ts';
import type { Labels } from '../../labels.ts';
import { toDay, toLink, toLists, toSource } from './page-lines.ts';
import type { UnplacedPage } from './page-shape.ts';

const words = text.releases.page;

/** A strategy: what it is, its commitments, what it rests on. */
export function toStrategyPage(
  strategy: Strategy,
  commitments: readonly Commitment[],
  labels: Labels,
): UnplacedPage {
  const { id, country, title, kind, date, status, purpose, sources } = strategy;
  const own = commitments.filter(({ strategyId }) => strategyId === id);
  return {
    kind: 'strategy',
    id,
    country,
    title,
    source: null,
    facts: [
      [words.kind, labels('strategy-kinds', kind)],
      ...toDay(words.date, date),
      [words.status, labels('strategy-statuses', status)],
      [words.purpose, purpose],
    ],
    lists: toLists(
      [
        words.lists.commitments,
        own.map(({ id: commitment, statement, madeOn }) =>
          toLink('commitment', commitment, statement, madeOn),
        ),
      ],
      [
        words.lists.sources,
        sources.map((source) => ({
          id: source.id,
          head: '',
          body: '',
          page: null,
          source: toSource(source),
        })),
      ],
    ),
  };
}
