/** Every kind of absence in the record, counted by why something is missing. */
import { text } from '#i18n/text.ts';
import { formatCount } from '#model/format.ts';
import { DESIGN_ITEMS } from '#model/score-terms.ts';
import type { PillarFigures } from '#scoring/indicators/risk-pillars.ts';
import type { CommitmentSetScore, StateScore } from '#scoring/state-score.ts';
import { toColumns, toFigureCsv } from '../plot/figure.ts';
import type { AuditedCountry } from './audit-input.ts';
import { sumOf } from './count-figure.ts';
import type { StepTable } from './step.ts';

const words = text.audit.missing;

/** A country with all that was computed of it. */
export interface ScoredCountry extends Pick<AuditedCountry, 'iso3' | 'name' | 'address'> {
  readonly score: StateScore;
  readonly figures: readonly PillarFigures[];
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
