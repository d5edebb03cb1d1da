/** What a change to data, method or day does to every score, and why. */
import type { Iso3 } from '#model/records.generated.ts';
import { drawDataset } from '../draw-book.ts';
import { scoreDataset } from '../score-book.ts';
import { compareScores, type ScoreChanges, type ScoredSide } from './compare-scores.ts';
import { prepareExplain, type Explainer } from './explain.ts';
import type { FieldChange } from './field-changes.ts';
import {
  compareMethods,
  compareRecords,
  compareSeries,
  type RecordChange,
  type SeriesChange,
} from './record-changes.ts';
import { toStateSide, type ScoreBasis } from './state-side.ts';

/** Which data, method and day a side is of. */
export interface ImpactSide {
  readonly data: string;
  readonly method: string;
  readonly asOf: string;
}

/** All that differs between two sides. */
export interface ScoreImpact extends ScoreChanges {
  readonly before: ImpactSide;
  readonly after: ImpactSide;
  readonly records: readonly RecordChange[];
  readonly constants: readonly FieldChange[];
  readonly series: readonly SeriesChange[];
  /** False where no score can have moved, so that no draws were made: intervals of credibility and ranks rest on them. */
  readonly isDrawn: boolean;
}

/** Compares two sides: records, constants and figures that differ, and every score that moved, with its causes. */
export function measureImpact(before: ScoreBasis, after: ScoreBasis): ScoreImpact {
  const explainers = explainStates(before, after);
  const isDrawn = canMove(before, after, explainers);
  const sides = [scoreSide(before, isDrawn), scoreSide(after, isDrawn)] as const;
  return {
    before: toImpactSide(before),
    after: toImpactSide(after),
    records: compareRecords(before.dataset, after.dataset),
    constants: compareMethods(before, after),
    series: compareSeries(before.risk.indicators.table, after.risk.indicators.table),
    ...compareScores(...sides, explainers),
    isDrawn,
  };
}

/** The explainer of each host state that is on either side. */
export function explainStates(before: ScoreBasis, after: ScoreBasis): ReadonlyMap<Iso3, Explainer> {
  const countries = [...after.dataset.countries, ...before.dataset.countries];
  const codes = [...new Set(countries.map(({ iso3 }) => iso3))];
  return new Map(
    codes.map((iso3) => [
      iso3,
      prepareExplain(toStateSide(before, iso3), toStateSide(after, iso3)),
    ]),
  );
}

function canMove(
  before: ScoreBasis,
  after: ScoreBasis,
  explainers: ReadonlyMap<Iso3, Explainer>,
): boolean {
  if (before.dataset.countries.length !== after.dataset.countries.length) return true;
  const drawnBy = ({ dataset }: ScoreBasis) => JSON.stringify(dataset.method.uncertainty);
  if (drawnBy(before) !== drawnBy(after)) return true;
  return [...explainers.values()].some(({ causes }) => causes.length > 0);
}

function scoreSide(basis: ScoreBasis, isDrawn: boolean): ScoredSide {
  const scores = scoreDataset(basis.dataset, basis.risk, basis.asOf);
  return { basis, scores, draws: isDrawn ? drawDataset(basis.dataset, scores) : null };
}

function toImpactSide({ dataset, asOf }: ScoreBasis): ImpactSide {
  return { data: dataset.version, method: dataset.method.version, asOf };
}
