/** Commitments by country and theme: of each pair what was found, on how much of it, or why nothing is known. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Dataset } from '#model/dataset.ts';
import { formatScore } from '#model/format.ts';
import type { Iso3, Level, Theme } from '#model/records.generated.ts';
import { foundLevelOf } from '#scoring/found-level.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { summariseDelivery } from '#scoring/set-delivery.ts';
import { countryAddress, themeAddress } from '../addresses.ts';
import { toCsv } from '../csv.ts';
import { toScoreTrack, toWithheldTrack, type IntervalTrack } from '../mark/interval-track.ts';
import type { Labels } from '../labels.ts';

/** What is known of a country's commitments on one theme. */
export type ThemeCell =
  | { readonly kind: 'no-commitment' }
  | { readonly kind: 'none-due'; readonly made: number }
  | { readonly kind: 'nobody-checked'; readonly due: number }
  | {
      readonly kind: 'found';
      /** Mean over those due and checked, with its 90% interval; 0–100. */
      readonly delivery: number;
      readonly low: number;
      readonly high: number;
      readonly level: Level;
      readonly covered: number;
      readonly due: number;
    };

export interface ThemeMatrix {
  readonly themes: readonly {
    readonly id: Theme;
    readonly label: string;
    readonly address: string;
  }[];
  readonly rows: readonly {
    readonly iso3: Iso3;
    readonly name: string;
    readonly address: string;
    readonly cells: readonly ThemeCell[];
  }[];
}

/** Countries by name, themes by label; only themes on which somebody undertook something. */
export function toThemeMatrix(dataset: Dataset, scores: ScoreBook, labels: Labels): ThemeMatrix {
  const themes = [...new Set(dataset.commitments.map(({ theme }) => theme))]
    .map((id) => ({ id, label: labels('themes', id), address: themeAddress(id) }))
    .sort((a, b) => compareText(a.label, b.label));
  return {
    themes,
    rows: dataset.countries
      .map(({ iso3, name }) => ({
        iso3,
        name,
        address: countryAddress(iso3),
        cells: themes.map(({ id }) => toThemeCell(dataset, scores, iso3, id)),
      }))
      .sort((a, b) => compareText(a.name, b.name)),
  };
}

/** Delivery of a country on one theme: the set's mean of Method §3.2 over the commitments on it, withheld from none. */
export function toThemeCell(
  { commitments }: Dataset,
  scores: ScoreBook,
  iso3: Iso3,
  theme: string,
): ThemeCell {
  const made = commitments
    .filter((commitment) => commitment.country === iso3 && commitment.theme === theme)
    .map(({ id }) => getScore(scores.commitments, id))
    .filter((score) => score.kind === 'covered' || score.reason !== 'not-made-yet');
  const { method } = scores;
  const { mean, dueCount, coveredCount } = summariseDelivery(made, method, 1);
  if (made.length === 0) return { kind: 'no-commitment' };
  if (dueCount === 0) return { kind: 'none-due', made: made.length };
  if (mean === null) return { kind: 'nobody-checked', due: dueCount };
  return {
    kind: 'found',
    delivery: mean.delivery,
    ...mean.interval,
    level: foundLevelOf(mean.delivery, method),
    covered: coveredCount,
    due: dueCount,
  };
}

/** What a cell says in words: "33 of 100, 2 of 3 checked", or why nothing is known. */
export function describeCell(cell: ThemeCell): string {
  const words = text.themeMatrix;
  switch (cell.kind) {
    case 'no-commitment':
      return words.noCommitment;
    case 'none-due':
      return words.noneDue(cell.made);
    case 'nobody-checked':
      return words.nobodyChecked(cell.due);
    case 'found':
      return words.found(formatScore(cell.delivery), cell.covered, cell.due);
  }
}

/** A line of one theme's comparison. */
export interface ThemeLine {
  readonly name: string;
  readonly address: string;
  readonly track: IntervalTrack;
  readonly score: string;
  readonly checked: string;
}

/** Countries on one theme, the highest delivery first, what is unknown last and by name. Those without a commitment are left out. */
export function toThemeLines(
  dataset: Dataset,
  scores: ScoreBook,
  theme: string,
): readonly ThemeLine[] {
  const entries = dataset.countries.map(({ iso3, name }) => ({
    name,
    address: countryAddress(iso3),
    cell: toThemeCell(dataset, scores, iso3, theme),
  }));
  const rankOf = (cell: ThemeCell) => (cell.kind === 'found' ? cell.delivery : -1);
  return entries
    .filter(({ cell }) => cell.kind !== 'no-commitment')
    .sort((a, b) => rankOf(b.cell) - rankOf(a.cell) || compareText(a.name, b.name))
    .map(({ name, address, cell }) => ({ name, address, ...toFigures(cell) }));
}

function toFigures(cell: ThemeCell): Pick<ThemeLine, 'track' | 'score' | 'checked'> {
  if (cell.kind !== 'found') {
    const why = describeCell(cell);
    return { track: toWithheldTrack(why), score: text.site.dash, checked: why };
  }
  const { delivery, low, high, covered, due } = cell;
  return {
    track: toScoreTrack(delivery, { low, high }, null),
    score: formatScore(delivery),
    checked: text.scores.checkedOfDue(covered, due),
  };
}

/** The matrix as CSV: a line a country and theme, unknown cells with their reason. */
export function toThemeMatrixCsv({ themes, rows }: ThemeMatrix): string {
  const lines = rows.flatMap(({ iso3, name, cells }) =>
    cells.map((cell, at) => ({
      iso3,
      country: name,
      theme: themes[at]?.id ?? '',
      themeLabel: themes[at]?.label ?? '',
      known: cell.kind,
      ...(cell.kind === 'found'
        ? { ...cell, delivery: round(cell.delivery), low: round(cell.low), high: round(cell.high) }
        : { due: cell.kind === 'nobody-checked' ? cell.due : 0 }),
    })),
  );
  return toCsv<Record<string, string | number | null>>(lines, [
    'iso3',
    'country',
    'theme',
    'themeLabel',
    'known',
    'delivery',
    'low',
    'high',
    'level',
    'covered',
    'due',
  ]);
}

function round(score: number): number {
  return Number(score.toFixed(2));
}
