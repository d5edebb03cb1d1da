/** Step 3: nothing is filled in; what is missing is counted, by why it is missing. */
import { text } from '#i18n/text.ts';
import { roundHalfUp } from '#model/format.ts';
import { DESIGN_ITEMS } from '#model/score-terms.ts';
import type { PillarFigures } from '#scoring/indicators/risk-pillars.ts';
import type { MissingReason } from '#scoring/indicators/usable-figure.ts';
import { getScore } from '#scoring/score-book.ts';
import type { CommitmentSetScore } from '#scoring/state-score.ts';
import { indicatorAddress } from '../addresses.ts';
import type { Figure } from '../plot/figure.ts';
import { countCommitments, toAbsenceTable, type ScoredCountry } from './absences.ts';
import type { AuditInput } from './audit-input.ts';
import { sumOf, toCountFigure } from './count-figure.ts';
import { asFigure, asTable, type StepResult } from './step.ts';

const words = text.audit.missing;

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
        ? own.headline(thinnest.label, roundHalfUp(100 * shareOf(thinnest)))
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
