/** The coverage gap as a picture: a line a tier, its undertakings by how they were found kept; with table and CSV. */
import { text } from '#i18n/text.ts';
import { formatDate, formatScore } from '#model/format.ts';
import type { SetDelivery } from '#scoring/set-delivery.ts';
import { episodeAddress } from '../addresses.ts';
import { toTenth } from '../csv.ts';
import type { Labels } from '../labels.ts';
import { formatInterval } from '../mark/format-interval.ts';
import { toColumns, toFigureCsv, type CsvRow, type Figure } from '../plot/figure.ts';
import { stackBars, toPlotRow, type PlotRow } from '../plot/row-plot.ts';
import { toLinearScale } from '../plot/scale.ts';
import type { CoverageGap, TierLine } from './coverage-gap.ts';

const words = text.coverageGap.picture;
/** From this found level on, an undertaking was kept in part. */
const IN_PART = 2;
/** A scale shorter than this would make one undertaking look like many. */
const LEAST_SCALE = 4;

/** A tier's undertakings by how they were found kept; open is what is not due or not covered. */
export interface TierCounts {
  readonly kept: number;
  readonly little: number;
  readonly open: number;
}

export function countKept({ commitments, aggregated }: SetDelivery): TierCounts {
  const kept = aggregated.filter(({ foundLevel }) => foundLevel >= IN_PART).length;
  return {
    kept,
    little: aggregated.length - kept,
    open: commitments.length - aggregated.length,
  };
}

export function toGapFigure(gap: CoverageGap, labels: Labels): Figure {
  const { episode, lines } = gap;
  const most = Math.max(LEAST_SCALE, ...lines.map(({ delivery }) => delivery.madeCount));
  return {
    id: 'coverage',
    headline: describeGap(gap),
    subtitle: words.subtitle(episode.mission.acronym, formatDate(episode.decidedOn)),
    description: words.description,
    picture: {
      kind: 'rows',
      plot: {
        columns: words.columns,
        ticks: toLinearScale(0, most).ticks.filter(({ label }) => !label.includes('.')),
        references: [],
        histogram: null,
        groups: [{ label: null, rows: lines.map((line) => toRow(line, most, labels)) }],
        key: [
          { kind: 'score', label: words.key.kept, isBar: true },
          { kind: 'third', label: words.key.little, isBar: true },
          { kind: 'unknown', label: words.key.open, isBar: true },
        ],
      },
    },
    table: {
      columns: toColumns(words.table, [2, 3, 4, 5, 6]),
      rows: lines.map((line) => ({
        label: labels('tiers', line.tier),
        address: null,
        cells: toCells(line),
      })),
    },
    csv: toFigureCsv(lines.map((line) => toCsvRow(gap, line))),
  };
}

/** What the picture shows, in a sentence. Tiers are those of the mandate as far as it was read. */
export function describeGap({ lines }: Pick<CoverageGap, 'lines'>): string {
  const inMandate = lines.filter(({ mandated }) => mandated.kind === 'shown');
  if (inMandate.length === 0) {
    const ids = lines.flatMap(({ delivery }) => delivery.commitments.map(({ id }) => id));
    return words.headline.unknown(new Set(ids).size);
  }
  const unmet = inMandate.filter(({ delivery }) => delivery.madeCount === 0);
  if (unmet.length > 0) {
    return words.headline.unmet(
      inMandate.length,
      unmet.map(({ tier }) => String(tier)),
    );
  }
  const checked = new Map(
    inMandate.flatMap(({ delivery }) => delivery.aggregated.map((each) => [each.id, each])),
  );
  const kept = [...checked.values()].filter(({ foundLevel }) => foundLevel >= IN_PART).length;
  return words.headline.met(inMandate.length, kept, checked.size);
}

function toRow({ tier, mandated, delivery }: TierLine, most: number, labels: Labels): PlotRow {
  const { kept, little, open } = countKept(delivery);
  return toPlotRow({
    label: words.rowLabel(tier, words.states[mandated.kind]),
    value: String(delivery.madeCount),
    description: words.row(labels('tiers', tier), kept, little, open),
    bars: stackBars(
      [
        { kind: 'score', value: kept },
        { kind: 'third', value: little },
        { kind: 'unknown', value: open },
      ],
      most,
    ),
  });
}

function toCells({ mandated, delivery, summary }: TierLine): readonly string[] {
  const { kept, little, open } = countKept(delivery);
  return [
    words.states[mandated.kind],
    ...[delivery.madeCount, kept, little, open].map(String),
    summary.delivery === null || summary.interval === null
      ? text.scores.withheld
      : `${formatScore(summary.delivery)} (${formatInterval(summary.interval)})`,
  ];
}

function toCsvRow({ episode }: CoverageGap, line: TierLine): CsvRow {
  const { tier, mandated, delivery, summary } = line;
  const shown = mandated.kind === 'shown' ? mandated : null;
  return {
    episode: episode.id,
    mission: episode.mission.id,
    country: episode.country,
    decidedOn: episode.decidedOn,
    tier,
    mandated: mandated.kind,
    resolution: shown?.mandate.symbol,
    tasks: shown?.tasks,
    undertaken: delivery.madeCount,
    due: delivery.dueCount,
    covered: delivery.coveredCount,
    ...countKept(delivery),
    delivery: toTenth(summary.delivery),
    intervalLow: toTenth(summary.interval?.low),
    intervalHigh: toTenth(summary.interval?.high),
    deliveryStatus: delivery.status,
    page: episodeAddress(episode.id),
  };
}
