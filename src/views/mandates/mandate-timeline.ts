/** Every mandate resolution on a scale of years, a line a mission: is the monitoring of human rights asked for? */
import { text } from '#i18n/text.ts';
import { formatShortDate } from '#model/format.ts';
import type { IsoDay } from '#model/partial-date.ts';
import { itemAddress, missionAddress } from '../addresses.ts';
import { toColumns, toFigureCsv, type Figure } from '../plot/figure.ts';
import { toPlotRow, type PlotKind, type PlotRow } from '../plot/row-plot.ts';
import { toYearScale, type YearScale } from '../plot/year-scale.ts';
import type { Labels } from '../labels.ts';
import type { MandateCounts } from './mandates-page.ts';
import type { MandateEntry, MandateHistory } from './mandate-history.ts';

const kinds = {
  monitored: 'score',
  fragmented: 'third',
  unmonitored: 'third',
  'not-shown': 'other',
  'not-read': 'unknown',
} as const satisfies Record<MandateEntry['status'], PlotKind>;

/** @param asOf the day up to which the years run */
export function toMandateTimeline(
  histories: readonly MandateHistory[],
  counts: MandateCounts,
  labels: Labels,
  asOf: IsoDay,
): Figure {
  const words = text.mandates.timeline;
  return {
    id: 'timeline',
    headline: words.headline(counts),
    subtitle: words.subtitle,
    description: words.description(counts.notRead),
    picture: {
      kind: 'rows',
      plot: {
        columns: words.columns,
        ...toLines(histories, asOf),
        references: [],
        histogram: null,
        key: words.key.map(({ status, label }) => ({ kind: kinds[status], label, isBar: false })),
      },
    },
    table: {
      columns: toColumns(words.tableColumns, []),
      rows: histories.flatMap(({ mission, entries }) =>
        entries.map(({ symbol, date, mandate, status }) => ({
          label: symbol,
          address: mandate
            ? itemAddress(missionAddress(mission.id), mandate.id)
            : missionAddress(mission.id),
          cells: [
            mission.acronym,
            formatShortDate(date),
            mandate ? labels('poc-languages', mandate.pocLanguage) : text.site.dash,
            words.statuses[status],
          ],
        })),
      ),
    },
    csv: toTimelineCsv(histories),
  };
}

function toLines(histories: readonly MandateHistory[], asOf: IsoDay) {
  const years = histories.flatMap(({ entries }) =>
    entries.map(({ date }) => Number(date.slice(0, 4))),
  );
  const asOfYear = Number(asOf.slice(0, 4));
  const { toX, ticks } = toYearScale(Math.min(asOfYear, ...years), asOfYear);
  return {
    ticks,
    groups: [{ label: null, rows: histories.map((history) => toRow(history, toX)) }],
  };
}

function toRow({ mission, entries }: MandateHistory, toX: YearScale['toX']): PlotRow {
  const words = text.mandates.timeline;
  const monitored = entries.filter(({ status }) => status === 'monitored').length;
  return toPlotRow({
    label: mission.acronym,
    address: missionAddress(mission.id),
    marks: entries.map(({ date, status }) => ({
      x: toX(date),
      kind: kinds[status],
    })),
    value: words.share(monitored, entries.length),
    description: words.row(
      mission.acronym,
      entries.map(({ date, status }) => `${date.slice(0, 4)} ${words.statuses[status]}`),
    ),
  });
}

function toTimelineCsv(histories: readonly MandateHistory[]): string {
  return toFigureCsv(
    histories.flatMap(({ mission, entries }) =>
      entries.map(({ symbol, date, mandate, status }) => ({
        mission: mission.id,
        symbol,
        date,
        isRead: mandate !== null,
        pocLanguage: mandate?.pocLanguage,
        humanRightsMonitoring: mandate?.humanRightsMonitoring,
        status,
      })),
    ),
  );
}
