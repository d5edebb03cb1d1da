/** What the record holds, computed from the data of this edition: by observer, by year and by country. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Commitment, Dataset, Finding } from '#model/dataset.ts';
import { formatCount } from '#model/format.ts';
import { formatShare, toCountFigure } from '../audit/count-figure.ts';
import { countryAddress } from '../addresses.ts';
import type { Labels } from '../labels.ts';
import { toColumns, toFigureCsv, type Figure } from '../plot/figure.ts';
import { toPlotRow } from '../plot/row-plot.ts';
import { roundPercent, toLinearScale } from '../plot/scale.ts';
import { countHoldings, countWitnesses, type Holdings } from './count-holdings.ts';

export const holdingsAddress = 'method/record/';

export interface HoldingsPage {
  readonly lede: string;
  readonly figures: readonly Figure[];
}

/** A group of findings. */
interface Group {
  readonly id: string;
  readonly label: string;
  readonly address: string | null;
  readonly findings: readonly Finding[];
}

export function toHoldingsPage(
  { commitments, countries }: Pick<Dataset, 'commitments' | 'countries'>,
  labels: Labels,
): HoldingsPage {
  const words = text.holdings;
  const findings = commitments.flatMap((commitment) => commitment.findings);
  const groupsBy = (keyOf: (finding: Finding) => string, labelOf: (key: string) => string) =>
    [...Map.groupBy(findings, keyOf)].map(([id, own]): Group => ({
      id,
      label: labelOf(id),
      address: null,
      findings: own,
    }));
  const byObserver = groupsBy(
    ({ observer }) => observer,
    (id) => labels('observers', id),
  ).sort((a, b) => b.findings.length - a.findings.length);
  const byYear = groupsBy(
    ({ date }) => date.slice(0, 4),
    (id) => id,
  ).sort((a, b) => compareText(b.id, a.id));
  const ofCountry = countries.map(({ iso3, name }) => ({
    id: iso3,
    label: name,
    address: countryAddress(iso3),
    commitments: commitments.filter(({ country }) => country === iso3),
  }));
  const byCountry = ofCountry.map(({ commitments: own, ...country }) => ({
    ...country,
    findings: own.flatMap((commitment) => commitment.findings),
  }));
  return {
    lede: words.lede(commitments.length, formatCount(findings.length)),
    figures: [
      toHoldingsFigure('observers', byObserver, findings),
      toHoldingsFigure('years', byYear, findings),
      toHoldingsFigure('countries', byCountry, findings),
      toWitnessFigure(ofCountry, commitments),
    ],
  };
}

function toHoldingsFigure(
  id: 'observers' | 'years' | 'countries',
  groups: readonly Group[],
  all: readonly Finding[],
): Figure {
  const words = text.holdings.shares;
  const total = countHoldings(all);
  const counted = groups.map((group) => ({ ...group, counts: countHoldings(group.findings) }));
  return {
    id,
    headline: words.headline[id](
      formatCount(total.findings),
      withShare(total.pinpointed, total.findings),
      withShare(total.readInFull, total.findings),
    ),
    subtitle: words.subtitle[id],
    description: words.description(formatShare(total.read, total.findings)),
    picture: {
      kind: 'rows',
      plot: {
        columns: { label: words.rowHeads[id], value: words.findings },
        ticks: toLinearScale(0, 100).ticks,
        references: [],
        histogram: null,
        groups: [{ label: null, rows: counted.map(toRow) }],
        key: [
          { kind: 'score', label: words.pinpointed, isBar: false },
          { kind: 'other', label: words.readInFull, isBar: false },
        ],
      },
    },
    table: {
      columns: toColumns([words.rowHeads[id], ...words.columns], [1, 2, 3, 4]),
      rows: counted.map(({ label, address, counts }) => ({
        label,
        address,
        cells: [
          formatCount(counts.findings),
          ...[counts.pinpointed, counts.read, counts.readInFull].map((count) =>
            withShare(count, counts.findings),
          ),
        ],
      })),
    },
    csv: toFigureCsv(counted.map(({ id: group, counts }) => ({ [id]: group, ...counts }))),
  };
}

/** A number with its share of the whole: "12 (2%)". */
function withShare(count: number, whole: number): string {
  return `${formatCount(count)} (${formatShare(count, whole)})`;
}

function toRow({ label, address, counts }: Group & { readonly counts: Holdings }) {
  const words = text.holdings.shares;
  const { findings, pinpointed, readInFull } = counts;
  const toX = (count: number) => roundPercent((100 * count) / findings);
  return toPlotRow({
    label,
    address,
    marks:
      findings === 0
        ? []
        : [
            { x: toX(readInFull), kind: 'other' },
            { x: toX(pinpointed), kind: 'score' },
          ],
    value: formatCount(findings),
    description: words.row(
      label,
      formatShare(pinpointed, findings),
      formatShare(readInFull, findings),
    ),
  });
}

function toWitnessFigure(
  countries: readonly (Omit<Group, 'findings'> & { readonly commitments: readonly Commitment[] })[],
  all: readonly Commitment[],
): Figure {
  const words = text.holdings.witnesses;
  const total = countWitnesses(all);
  return toCountFigure({
    id: 'witnesses',
    headline: words.headline(
      formatShare(total.several, total.commitments),
      formatCount(total.none),
    ),
    subtitle: words.subtitle,
    description: words.description,
    rowHead: text.records.country,
    parts: [
      { name: 'severalKinds', label: words.several, kind: 'score' },
      { name: 'oneKind', label: words.one, kind: 'other' },
      { name: 'noKind', label: words.none, kind: 'unknown' },
    ],
    rows: countries.map(({ id, label, address, commitments }) => {
      const { several, one, none } = countWitnesses(commitments);
      return { id, label, address, counts: [several, one, none] };
    }),
  });
}
