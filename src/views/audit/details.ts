/** Step 8: back to what the scores are made of, and what each part does to the order of countries. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { Method } from '#model/method.ts';
import { testRemoval, type Removal } from '#scoring/audit/removal.ts';
import {
  credibilityWithout,
  CREDIBILITY_PARTS,
  figuresWithoutPillar,
} from '#scoring/audit/without-part.ts';
import type { WorldCountry } from '#scoring/audit/world-figures.ts';
import { addresses } from '../addresses.ts';
import { toColumns, toFigureCsv, type Figure } from '../plot/figure.ts';
import { toLinearScale } from '../plot/scale.ts';
import type { AuditedCountry, AuditInput } from './audit-input.ts';
import { toPointFigure, type PointRow } from './point-figure.ts';
import { asFigure, asTable, type StepResult, type StepTable } from './step.ts';

const words = text.audit.details;

export function toDetailsStep({ countries, world, basis, scores }: AuditInput): StepResult {
  const { method } = scores;
  const ranked = countries.filter(({ scores: own }) => own.credibility !== null);
  const credibility = removeParts(ranked, method);
  const names = new Map(basis.tree.pillars.map(({ id, label }) => [id, label]));
  const covered = world.filter(({ iso3 }) => countries.some((country) => country.iso3 === iso3));
  const pillars = removePillars(covered, [...names.keys()], method);
  const partName = (id: string) => text.parts.names[id as (typeof CREDIBILITY_PARTS)[number]]; // ids are parts
  const figure = toRemovalFigure('credibility', credibility, partName);
  return {
    finding: words.finding(figure.headline),
    sections: [
      {
        kind: 'links',
        title: words.linksTitle,
        links: [
          { label: words.links.countries, address: addresses.countries },
          { label: words.links.indicators, address: addresses.indicators },
          { label: words.links.data, address: addresses.data },
          { label: words.links.method, address: `${addresses.method}#constants` },
        ],
      },
      asFigure(figure),
      asTable(toRankTable(ranked, credibility, partName)),
      asFigure(toRemovalFigure('risk', pillars, (id) => names.get(id) ?? id)),
    ],
  };
}

/** Ranks by credibility with each part left out in turn. */
export function removeParts(
  countries: readonly Pick<AuditedCountry, 'scores'>[],
  method: Method,
): readonly Removal[] {
  return testRemoval(
    countries.map(({ scores }) => scores.credibility),
    CREDIBILITY_PARTS.map((part) => ({
      id: part,
      scores: countries.map(({ scores }) => credibilityWithout(part, scores, method)),
    })),
  );
}

/** Ranks by risk from figures with each pillar left out in turn. */
export function removePillars(
  countries: readonly WorldCountry[],
  ids: readonly string[],
  method: Method,
): readonly Removal[] {
  return testRemoval(
    countries.map(({ figures }) => figures.danger),
    ids.map((id) => ({
      id,
      scores: countries.map(({ pillars }) => figuresWithoutPillar(id, pillars, method)),
    })),
  );
}

/** By how many ranks a country moves when a part is left out, on average and at most. */
export function toRemovalFigure(
  id: 'credibility' | 'risk',
  removals: readonly Removal[],
  toName: (id: string) => string,
): Figure {
  const own = words.removal[id];
  const most = Math.max(1, ...removals.map(({ greatestShift }) => greatestShift ?? 0));
  return toPointFigure({
    id: `removal-${id}`,
    headline: describeRemoval(removals, toName, own.of),
    subtitle: own.subtitle(Math.max(0, ...removals.map(({ count }) => count))),
    description: words.description,
    rowHead: words.leftOut,
    valueHead: words.mean,
    scale: toLinearScale(0, most),
    references: [],
    key: [
      { kind: 'score', label: words.mean },
      { kind: 'other', label: words.most },
    ],
    columns: [words.mean, words.most],
    groups: [{ label: null, rows: removals.map((each) => toRow(each, toName(each.id))) }],
  });
}

function toRow({ id, meanShift, greatestShift, count }: Removal, label: string): PointRow {
  const mean = meanShift === null ? text.site.dash : formatDecimal(meanShift, 1);
  const most = greatestShift === null ? text.site.dash : String(greatestShift);
  return {
    label,
    address: null,
    points: [
      ...(greatestShift === null ? [] : [{ value: greatestShift, kind: 'other' as const }]),
      ...(meanShift === null ? [] : [{ value: meanShift, kind: 'score' as const }]),
    ],
    interval: null,
    value: mean,
    description: words.row(label, mean, most),
    cells: [mean, most],
    csv: {
      leftOut: id,
      countries: count,
      meanRankShift: meanShift,
      greatestRankShift: greatestShift,
    },
  };
}

/** Which part moves ranks most when it is left out, and which least. */
export function describeRemoval(
  removals: readonly Removal[],
  toName: (id: string) => string,
  of: string,
): string {
  const known = removals
    .flatMap(({ id, meanShift }) => (meanShift === null ? [] : [{ id, meanShift }]))
    .sort((a, b) => b.meanShift - a.meanShift);
  const [most, least] = [known[0], known.at(-1)];
  if (!most || !least) return words.none;
  return words.headline(
    { name: toName(most.id), shift: formatDecimal(most.meanShift, 1) },
    { name: toName(least.id).toLowerCase(), shift: formatDecimal(least.meanShift, 1) },
    of,
  );
}

/** Every country's rank with everything and without each part. */
export function toRankTable(
  countries: readonly Pick<AuditedCountry, 'iso3' | 'name' | 'address'>[],
  removals: readonly Removal[],
  toName: (id: string) => string,
): StepTable {
  const rows = countries
    .map((country, at) => ({
      country,
      before: removals[0]?.ranks[at]?.before ?? null,
      after: removals.map(({ id, ranks }) => ({ id, rank: ranks[at]?.after ?? null })),
    }))
    .sort((a, b) => (a.before ?? Infinity) - (b.before ?? Infinity));
  const rankOr = (rank: number | null) => (rank === null ? text.site.dash : String(rank));
  return {
    id: 'ranks-without',
    title: words.table.title,
    note: words.table.note,
    table: {
      columns: toColumns(
        [
          text.records.country,
          words.table.all,
          ...removals.map(({ id }) => words.table.without(toName(id).toLowerCase())),
        ],
        [1, 2, 3, 4],
      ),
      rows: rows.map(({ country, before, after }) => ({
        label: country.name,
        address: country.address,
        cells: [rankOr(before), ...after.map(({ rank }) => rankOr(rank))],
      })),
    },
    csv: toFigureCsv(
      rows.map(({ country, before, after }) => ({
        iso3: country.iso3,
        rank: before,
        ...Object.fromEntries(after.map(({ id, rank }) => [`rankWithout_${id}`, rank])),
      })),
    ),
  };
}
