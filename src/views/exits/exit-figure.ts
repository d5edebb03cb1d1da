/** Civilians killed before and after each exit on one scale, and the exits of which that is not known. */
import { text } from '#i18n/text.ts';
import { formatCount } from '#model/format.ts';
import type { CaseOutcome } from '#scoring/backtest/outcome.ts';
import { toColumns, type Figure } from '../plot/figure.ts';
import { toPlotRow, type PlotRow } from '../plot/row-plot.ts';
import { roundPercent, toLogScale } from '../plot/scale.ts';
import { exitAddress } from './exit-address.ts';
import { toExitCsv } from './exit-csv.ts';
import type { ExitRow } from './exit-row.ts';

const words = text.exits.picture;

type KnownOutcome = Extract<CaseOutcome, { kind: 'known' }>;

export function toExitFigure(rows: readonly ExitRow[]): Figure {
  const known = rows.filter(({ scored }) => scored.outcome.kind === 'known');
  const unknown = rows.filter(({ scored }) => scored.outcome.kind === 'missing');
  const scale = toLogScale(0, Math.max(1, ...rows.flatMap(listCounts)));
  const groups = [
    { label: words.known, rows: known.map((row) => toRow(row, scale.toX)) },
    { label: words.unknown, rows: unknown.map((row) => toRow(row, scale.toX)) },
  ];
  return {
    id: 'killed',
    headline: describeExits(rows.map(({ scored }) => scored.outcome)),
    subtitle: words.subtitle,
    description: words.description,
    picture: {
      kind: 'rows',
      plot: {
        columns: words.columns,
        ticks: scale.ticks,
        references: [],
        histogram: null,
        groups: groups.filter((group) => group.rows.length > 0),
        key: [
          { kind: 'other', label: words.key.before, isBar: false },
          { kind: 'score', label: words.key.after, isBar: false },
          { kind: 'unknown', label: words.key.unknown, isBar: true },
        ],
      },
    },
    table: {
      columns: toColumns(words.table, [2, 3]),
      rows: rows.map((row) => ({
        label: row.name,
        address: exitAddress(row.scored.entry.id),
        cells: [row.ended, ...toCells(row.scored.outcome)],
      })),
    },
    csv: toExitCsv(rows),
  };
}

/** After how many exits violence got worse, by the rule of the backtest: small moves of small counts are no finding. */
export function describeExits(outcomes: readonly CaseOutcome[]): string {
  const known = outcomes.filter((outcome): outcome is KnownOutcome => outcome.kind === 'known');
  const worse = known.filter(({ isWorse }) => isWorse).length;
  return words.headline(known.length, worse, outcomes.length - known.length);
}

function listCounts({ scored }: ExitRow): readonly number[] {
  const { outcome } = scored;
  return outcome.kind === 'known' ? [outcome.counts.best.before, outcome.counts.best.after] : [];
}

function toRow({ name, scored }: ExitRow, toX: (count: number) => number): PlotRow {
  const { outcome, entry } = scored;
  const address = exitAddress(entry.id);
  if (outcome.kind === 'missing') {
    const value = words.why[outcome.reason];
    return toPlotRow({
      label: name,
      address,
      value,
      description: words.unknownRow(name, value),
      bars: [{ x: 0, width: 100, kind: 'unknown' }],
    });
  }
  const { before, after } = outcome.counts.best;
  const [from, to] = [toX(before), toX(after)];
  const [low, high] = from < to ? [from, to] : [to, from];
  return toPlotRow({
    label: name,
    address,
    value: text.backtest.years(formatCount(before), formatCount(after)),
    description: words.row(name, formatCount(before), formatCount(after)),
    spans: [{ x: low, width: roundPercent(high - low) }],
    marks: [
      { x: from, kind: 'other' },
      { x: to, kind: 'score' },
    ],
  });
}

function toCells(outcome: CaseOutcome): readonly string[] {
  if (outcome.kind === 'missing') {
    return [text.site.dash, text.site.dash, words.why[outcome.reason]];
  }
  const { before, after } = outcome.counts.best;
  return [formatCount(before), formatCount(after), ''];
}
