/** How some scores go together, every two of them: a matrix of rank correlations, and every pair with its interval. */
import { text } from '#i18n/text.ts';
import type { Pairing } from '#scoring/audit/correlation-table.ts';
import { toColumns, toFigureCsv, type Figure, type MatrixCell } from '../plot/figure.ts';
import { formatCorrelations, formatStatistic, valueOf } from './correlation-words.ts';

export interface CorrelationFigure extends Pick<
  Figure,
  'id' | 'headline' | 'subtitle' | 'description'
> {
  readonly ids: readonly string[];
  /** Name of each id. */
  readonly toName: (id: string) => string;
  readonly pairs: readonly Pairing[];
}

export function toCorrelationFigure(given: CorrelationFigure): Figure {
  const { ids, toName, pairs, ...words } = given;
  const find = (one: string, other: string) =>
    pairs.find((pair) => [pair.one, pair.other].every((id) => id === one || id === other));
  return {
    ...words,
    picture: {
      kind: 'matrix',
      matrix: {
        names: ids.map(toName),
        cells: ids.map((one) =>
          ids.map((other) => (one === other ? null : toCell(find(one, other)))),
        ),
      },
    },
    table: {
      columns: toColumns(text.audit.multivariate.pairColumns, [2, 3, 4, 5]),
      rows: pairs.map((pair) => ({
        label: toName(pair.one),
        address: null,
        cells: [
          toName(pair.other),
          String(pair.count),
          formatStatistic(pair.pearson),
          formatStatistic(pair.spearman),
          formatCorrelations(pair.interval),
        ],
      })),
    },
    csv: toFigureCsv(pairs.map(toCsvRow)),
  };
}

function toCsvRow({ one, other, count, pearson, spearman, interval }: Pairing) {
  return {
    one,
    other,
    count,
    pearson: valueOf(pearson),
    spearman: valueOf(spearman),
    spearmanLow: interval?.low ?? null,
    spearmanHigh: interval?.high ?? null,
  };
}

function toCell(pair: Pairing | undefined): MatrixCell | null {
  const value = pair && valueOf(pair.spearman);
  return pair && value !== null && value !== undefined
    ? { value, label: formatStatistic(pair.spearman) }
    : null;
}
