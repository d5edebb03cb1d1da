/** Step 3: nothing is filled in; what is missing is counted, by why it is missing. */
import { text } from '#i18n/text.ts';
import { formatCount } from '#model/format.ts';
import { DESIGN_ITEMS } from '#model/score-terms.ts';
import type { PillarFigures } from '#scoring/indicators/risk-pillars.ts';
import type { MissingReason } from '#scoring/indicators/usable-figure.ts';
import { getScore } from '#scoring/score-book.ts';
import type { CommitmentSetScore, StateScore } from '#scoring/state-score.ts';
import { indicatorAddress } from '../addresses.ts';
import { toColumns, toFigureCsv, type Figure } from '../plot/figure.ts';
import type { AuditedCountry, AuditInput } from './audit-input.ts';
import { sumOf, toCountFigure } from './count-figure.ts';
import { asFigure, asTable, type StepResult, type StepTable } from './step.ts';

const words = text.audit.missing;

/** A country with all that was computed of it. */
export interface ScoredCountry extends Pick<AuditedCountry, 'iso3' | 'name' | 'address'> {
  readonly score: StateScore;
  readonly figures: readonly PillarFigures[];
}

export function toMissingStep({ countries, scores }: AuditInput): StepResult {
  const scored = countries.map((country) => ({
    ...country,
    ...getScore(scores.states, country.iso3),
  }));
  const counts = scored.map(({ score }) => countCommitments(score.country));
  const due = sumOf(counts.map(({ covered, notCovered }) => covered + notCovered));
  const unchecked = sumOf(counts.map(({ notCovered }) => notCovered));
  return {
    finding: words.finding(unchecked, due),
    sections: [
      asTable(toAbsenceTable(scored)),
      asFigure(toCommitmentFigure(scored)),
      asFigure(toDesignFigure(scored)),
      asFigure(toVariableFigure(scored)),
    ],
  };
}

/** Commitments of a set by what became of them. */
export function countCommitments({ delivery }: Pick<CommitmentSetScore, 'delivery'>) {
  const { coveredCount, dueCount, madeCount } = delivery;
  return {
    covered: coveredCount,
    notCovered: dueCount - coveredCount,
    notDue: madeCount - dueCount,
  };
}

/** Of each country's commitments how many were checked, how many nobody checked, how many are not due. */
export function toCommitmentFigure(
  countries: readonly (Pick<ScoredCountry, 'iso3' | 'name' | 'address'> & {
    readonly score: { readonly country: Pick<CommitmentSetScore, 'delivery'> };
  })[],
): Figure {
  const own = words.commitments;
  const rows = countries.map(({ iso3, name, address, score }) => {
    const { covered, notCovered, notDue } = countCommitments(score.country);
    return { id: iso3, label: name, address, counts: [covered, notCovered, notDue] };
  });
  const shareOf = ({ counts: [covered = 0, unchecked = 0] }: (typeof rows)[number]) =>
    covered + unchecked === 0 ? 0 : unchecked / (covered + unchecked);
  const thinnest = rows.toSorted((a, b) => shareOf(b) - shareOf(a))[0];
  return toCountFigure({
    id: 'commitments',
    headline:
      thinnest && shareOf(thinnest) > 0
        ? own.headline(thinnest.label, Math.round(100 * shareOf(thinnest)))
        : own.allChecked,
    subtitle: own.subtitle,
    description: own.description,
    rowHead: text.records.country,
    parts: [
      { name: 'covered', label: own.covered, kind: 'score' },
      { name: 'notCovered', label: own.notCovered, kind: 'unknown' },
      { name: 'notDue', label: own.notDue, kind: 'third' },
    ],
    rows,
  });
}

/** Of how many countries each item of design is known. */
export function toDesignFigure(
  countries: readonly {
    readonly score: { readonly country: Pick<CommitmentSetScore, 'design'> };
  }[],
): Figure {
  const own = words.design;
  const rows = DESIGN_ITEMS.map((item) => {
    const known = countries.filter(
      ({ score }) => (score.country.design.values[item] ?? null) !== null,
    ).length;
    return {
      id: item,
      label: text.parts.designItems[item],
      address: null,
      counts: [known, countries.length - known],
    };
  }).sort((a, b) => (a.counts[0] ?? 0) - (b.counts[0] ?? 0));
  const withheld = countries.filter(({ score }) => score.country.design.score === null).length;
  return toCountFigure({
    id: 'design',
    headline: own.headline(rows[0]?.label ?? '', rows[0]?.counts[0] ?? 0, countries.length),
    subtitle: own.subtitle,
    description: own.description(withheld),
    rowHead: own.rowHead,
    parts: [
      { name: 'known', label: own.known, kind: 'score' },
      { name: 'unknown', label: own.unknown, kind: 'unknown' },
    ],
    rows,
  });
}

/** Of how many countries each variable of risk has a usable figure, and why not of the others. */
export function toVariableFigure(countries: readonly Pick<ScoredCountry, 'figures'>[]): Figure {
  const own = words.variables;
  const pillars = countries[0]?.figures ?? [];
  const rows = pillars.flatMap(({ variables }) =>
    variables.map(({ variable }) => {
      const usable = countries.filter(({ figures }) => reasonOf(figures, variable.code) === null);
      return {
        id: variable.code,
        label: variable.label,
        address: indicatorAddress(variable.indicator),
        counts: [usable.length, countries.length - usable.length],
      };
    }),
  );
  const missing = sumOf(rows.map(({ counts }) => counts[1] ?? 0));
  return toCountFigure({
    id: 'variables',
    headline: own.headline(missing, rows.length * countries.length),
    subtitle: own.subtitle,
    description: own.description,
    rowHead: own.rowHead,
    parts: [
      { name: 'usable', label: own.usable, kind: 'score' },
      { name: 'missing', label: own.missing, kind: 'unknown' },
    ],
    rows,
  });
}

/** Why a variable has no usable figure; null where it has one. */
function reasonOf(figures: readonly PillarFigures[], code: string): MissingReason | null {
  const found = figures
    .flatMap(({ variables }) => variables)
    .find(({ variable }) => variable.code === code);
  return found?.figure.kind === 'missing' ? found.figure.reason : null;
}

/** Every kind of absence: what it is called, how often it occurs, and what it does to a score. */
export function toAbsenceTable(countries: readonly ScoredCountry[]): StepTable {
  const absences = countAbsences(countries);
  const kinds = Object.keys(words.kinds) as (keyof typeof words.kinds)[]; // keys of a literal
  return {
    id: 'absences',
    title: words.tableTitle,
    note: words.tableNote,
    table: {
      columns: toColumns(words.columns, [1, 2]),
      rows: kinds.map((kind) => ({
        label: words.kinds[kind].label,
        address: null,
        cells: [
          formatCount(absences[kind].count),
          formatCount(absences[kind].of),
          words.kinds[kind].effect,
        ],
      })),
    },
    csv: toFigureCsv(kinds.map((kind) => ({ absence: kind, ...absences[kind] }))),
  };
}

interface Absence {
  readonly count: number;
  readonly of: number;
}

export function countAbsences(
  countries: readonly ScoredCountry[],
): Readonly<Record<keyof typeof words.kinds, Absence>> {
  const commitments = countries.map(({ score }) => countCommitments(score.country));
  const total = (pick: (counts: (typeof commitments)[number]) => number) =>
    sumOf(commitments.map(pick));
  const made = total(({ covered, notCovered, notDue }) => covered + notCovered + notDue);
  const actors = countries.flatMap(({ score }) => score.incentives.actors);
  const known = sumOf(countries.map(({ score }) => score.country.design.knownCount));
  const items = DESIGN_ITEMS.length * countries.length;
  const variables = countries.flatMap(({ figures }) =>
    figures.flatMap((pillar) => pillar.variables),
  );
  return {
    notDue: { count: total(({ notDue }) => notDue), of: made },
    notCovered: {
      count: total(({ notCovered }) => notCovered),
      of: total(({ covered, notCovered }) => covered + notCovered),
    },
    design: { count: items - known, of: items },
    incentives: {
      count: actors.filter(({ hasBothDomains }) => !hasBothDomains).length,
      of: actors.length,
    },
    figures: {
      count: variables.filter(({ figure }) => figure.kind === 'missing').length,
      of: variables.length,
    },
    withheld: {
      count: countries.filter(({ score }) => isWithheld(score)).length,
      of: countries.length,
    },
  };
}

function isWithheld({ country }: StateScore): boolean {
  return country.credibility.credibility.kind === 'missing-parts';
}
