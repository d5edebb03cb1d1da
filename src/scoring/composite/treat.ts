import { USUAL_SHAPE_LIMITS, checkShape } from './shape.ts';
import type { ShapeCheck, ShapeLimits } from './shape.ts';
import { transformColumn } from './transform.ts';
import type { Transform } from './transform.ts';
import { copyTable } from './value-table.ts';
import type { ValueTable } from './value-table.ts';
import { winsorise } from './winsorise.ts';

/** How columns with outliers are treated: try one step, check, try the second, check. */
export interface TreatSetting {
  /** Points that winsorising may move in a column; null: no limit; 0: it is not tried. */
  readonly mostPoints: number | null;
  /** Tried where winsorising does not suffice; null: nothing is. */
  readonly transform: Transform | null;
  readonly limits: ShapeLimits;
  /** The transform starts from the winsorised column; else from the original one. */
  readonly isCombined: boolean;
  /** Where neither step helps: the original is worth as much as a wrong cure, and easier to explain. */
  readonly whenNothingHelps: 'leave-untouched' | 'keep-last-step';
}

/** The default of the COIN Tool and COINr, except that a cure that fails is not kept. */
export const USUAL_TREATMENT: TreatSetting = {
  mostPoints: 5,
  transform: { kind: 'log-range' },
  limits: USUAL_SHAPE_LIMITS,
  isCombined: false,
  whenNothingHelps: 'leave-untouched',
};

/** What happened to a value on its way into the treated column. */
export type PointMark = 'lowered' | 'raised' | null;

/** Why a column that needed treatment did not get a sufficient one. */
export type TreatmentShortfall =
  'untestable' | 'no-spread' | 'nothing-helps' | 'transform-undefined';

/** A treated column with its log: every check made, every point moved, and why it stopped. */
export interface TreatedColumn {
  readonly values: Float64Array;
  readonly outcome: 'untouched' | 'winsorised' | 'transformed' | 'winsorised-and-transformed';
  /** Null where the shape passes in the end. */
  readonly shortfall: TreatmentShortfall | null;
  readonly points: readonly PointMark[];
  /** Points that winsorising moved, even where its result was not kept. */
  readonly pointCount: number;
  /** Shape before, after winsorising where it was tried, and after the transform where it was tried. */
  readonly before: ShapeCheck;
  readonly afterWinsorising: ShapeCheck | null;
  readonly afterTransform: ShapeCheck | null;
}

/** One column, treated. */
export function treatColumn(values: Float64Array, setting: TreatSetting): TreatedColumn {
  const before = checkShape(values, setting.limits);
  const untouched: TreatedColumn = {
    values: values.slice(),
    outcome: 'untouched',
    shortfall: before.outcome === 'untestable' ? 'untestable' : null,
    points: Array.from(values, () => null),
    pointCount: 0,
    before,
    afterWinsorising: null,
    afterTransform: null,
  };
  if (before.outcome !== 'fails') return untouched;
  const first = tryWinsorising(values, setting, untouched);
  if (first.shortfall !== 'nothing-helps' || setting.transform === null) {
    return settle(first, untouched, setting);
  }
  return settle(tryTransform(setting.transform, first, untouched, setting), untouched, setting);
}

/** The table with every column treated, and the log of each column in the order of its codes. */
export function treatTable(
  table: ValueTable,
  setting: TreatSetting,
): { readonly table: ValueTable; readonly log: readonly TreatedColumn[] } {
  const treated = copyTable(table);
  const log = table.columns.map((values, column) => {
    const outcome = treatColumn(values, setting);
    treated.columns[column]?.set(outcome.values);
    return outcome;
  });
  return { table: treated, log };
}

function tryWinsorising(
  values: Float64Array,
  { mostPoints, limits }: TreatSetting,
  untouched: TreatedColumn,
): TreatedColumn {
  if (mostPoints === 0) return { ...untouched, shortfall: 'nothing-helps' };
  const moved = winsorise(values, { mostPoints, shape: limits });
  if (moved.stoppedBy === 'no-spread') return { ...untouched, shortfall: 'no-spread' };
  return {
    ...untouched,
    values: moved.values,
    outcome: moved.pointCount > 0 ? 'winsorised' : 'untouched',
    shortfall: moved.stoppedBy === 'passes' ? null : 'nothing-helps',
    points: moved.points,
    pointCount: moved.pointCount,
    afterWinsorising: checkShape(moved.values, limits),
  };
}

function tryTransform(
  transform: Transform,
  first: TreatedColumn,
  untouched: TreatedColumn,
  { isCombined, limits }: TreatSetting,
): TreatedColumn {
  const base = isCombined ? first : untouched;
  const changed = transformColumn(base.values, transform);
  if (changed.kind === 'undefined') return { ...first, shortfall: 'transform-undefined' };
  const afterTransform = checkShape(changed.values, limits);
  return {
    ...first,
    values: changed.values,
    outcome: base.outcome === 'winsorised' ? 'winsorised-and-transformed' : 'transformed',
    shortfall: afterTransform.outcome === 'passes' ? null : 'nothing-helps',
    points: base.points,
    afterTransform,
  };
}

function settle(
  last: TreatedColumn,
  untouched: TreatedColumn,
  { whenNothingHelps }: TreatSetting,
): TreatedColumn {
  if (last.shortfall === null || whenNothingHelps === 'keep-last-step') return last;
  const { values, outcome, points } = untouched;
  return { ...last, values, outcome, points };
}
