/** Step 10: how the scores are shown, and what may be read from two of them side by side. */
import { text } from '#i18n/text.ts';
import { formatCount, formatDecimal } from '#model/format.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { STATE_PARTS, type StatePart } from '#scoring/audit/state-parts.ts';
import type { DrawBook } from '#scoring/draw-book.ts';
import { findMedian } from '#scoring/statistics/median.ts';
import type { DrawnComparison } from '#scoring/uncertainty/compare-countries.ts';
import type { Interval } from '#scoring/inputs.ts';
import { addresses } from '../addresses.ts';
import { toColumns, toFigureCsv, type Figure } from '../plot/figure.ts';
import type { AuditedCountry, AuditInput } from './audit-input.ts';
import { formatShare, sumOf, toCountFigure } from './count-figure.ts';
import { asFigure, asTable, type StepResult, type StepTable } from './step.ts';

const words = text.audit.presentation;

export function toPresentationStep(input: AuditInput): StepResult {
  const { countries, draws, scores } = input;
  const told = scores.method.uncertainty.tieProbability;
  const figure = toPairFigure(draws, told);
  return {
    finding: words.finding(figure.headline),
    sections: [
      asFigure(figure),
      asTable(toShownTable(countries, (iso3, part) => findInterval(input, iso3, part))),
      {
        kind: 'links',
        title: words.linksTitle,
        links: [
          { label: words.links.compare, address: `${addresses.compare}#ranks` },
          { label: words.links.data, address: addresses.data },
          { label: words.links.contribute, address: addresses.contribute },
        ],
      },
    ],
  };
}

/** Every two of those compared, once: the greater of P(a above b) and P(b above a), 0.5–1. */
export function listPairProbabilities({
  above,
}: Pick<DrawnComparison, 'above'>): readonly number[] {
  return above.flatMap((row, one) =>
    row.filter((_, other) => other > one).map((share) => Math.max(share, 1 - share)),
  );
}

/** How surely the draws order two countries, pair by pair. */
export function toPairFigure(
  { delivery, credibility }: Pick<DrawBook, 'delivery' | 'credibility'>,
  told: number,
): Figure {
  const own = words.pairs;
  const edges = [told, (told + 0.5) / 2];
  const count = (comparison: DrawnComparison) => {
    const pairs = listPairProbabilities(comparison);
    const [clear, likely] = edges.map((edge) => pairs.filter((share) => share >= edge).length);
    return [clear ?? 0, (likely ?? 0) - (clear ?? 0), pairs.length - (likely ?? 0)];
  };
  const rows = [
    { id: 'delivery', counts: count(delivery) },
    { id: 'credibility', counts: count(credibility) },
  ] as const;
  const share = ({ counts }: (typeof rows)[number]) => formatShare(counts[0] ?? 0, sumOf(counts));
  return toCountFigure({
    id: 'pairs',
    headline: own.headline(share(rows[0]), share(rows[1])),
    subtitle: own.subtitle,
    description: own.description,
    rowHead: own.rowHead,
    parts: [
      { name: 'told', label: own.told(told), kind: 'score' },
      { name: 'likely', label: own.likely(edges[1] ?? 0, told), kind: 'other' },
      { name: 'open', label: own.open(edges[1] ?? 0), kind: 'third' },
    ],
    rows: rows.map(({ id, counts }) => ({
      id,
      label: text.parts.names[id],
      address: null,
      counts,
    })),
  });
}

/** The interval of a country's score; null for design, which has none, and for what is withheld. */
function findInterval({ scores, draws }: AuditInput, iso3: Iso3, part: StatePart): Interval | null {
  if (part === 'design') return null;
  if (part === 'delivery') return scores.countries.get(iso3)?.delivery.mean?.interval ?? null;
  return draws.countries.get(iso3)?.[part] ?? null;
}

/** Of each score: how many countries have it, how many are withheld, how wide its interval is. */
export function toShownTable(
  countries: readonly Pick<AuditedCountry, 'iso3' | 'scores'>[],
  intervalOf: (iso3: Iso3, part: StatePart) => Interval | null,
): StepTable {
  const own = words.shown;
  const rows = STATE_PARTS.map((part) => {
    const shown = countries.filter(({ scores }) => scores[part] !== null);
    const widths = shown.flatMap(({ iso3 }) => {
      const interval = intervalOf(iso3, part);
      return interval ? [interval.high - interval.low] : [];
    });
    return { part, shown: shown.length, median: findMedian(widths) };
  });
  return {
    id: 'shown',
    title: own.title,
    note: own.note,
    table: {
      columns: toColumns(own.columns, [1, 2, 3]),
      rows: rows.map(({ part, shown, median }) => ({
        label: text.parts.names[part],
        address: null,
        cells: [
          formatCount(shown),
          formatCount(countries.length - shown),
          median === null ? text.site.dash : formatDecimal(median, 0),
        ],
      })),
    },
    csv: toFigureCsv(
      rows.map(({ part, shown, median }) => ({
        score: part,
        shown,
        withheld: countries.length - shown,
        medianIntervalWidth: median,
      })),
    ),
  };
}
