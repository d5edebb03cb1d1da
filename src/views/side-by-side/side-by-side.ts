/** Countries, strategies, or one of them on two days, side by side: parts with intervals, and how they compare draw by draw. */
import { text } from '#i18n/text.ts';
import { formatDate } from '#model/format.ts';
import type { IsoDay } from '#model/partial-date.ts';
import { drawSubject, type DrawnSubject } from '#scoring/draw-subject.ts';
import { hashBasisOfSet } from '#scoring/basis-hash.ts';
import { compareDraws, tabulateAbove, type Compared } from '#scoring/uncertainty/comparison.ts';
import { countryAddress, strategyAddress } from '../addresses.ts';
import { addressAsOf } from '../as-of/as-of-address.ts';
import { toPillarsOn, toStateOn, type AsOfBasis, type AsOfRecord } from '../as-of/as-of-record.ts';
import { toDrawnFigures, type DayFigure } from '../as-of/day-figures.ts';
import { formatRanks } from '../compare/rank-table.ts';
import { toPartLines, type PartLine } from '../parts/parts.ts';
import { toSetSummary } from '../delivery/set-summary.ts';
import type { Subject, SubjectChoice } from './subjects.ts';

/** One column: plain values, so that a worker can send them. */
export interface SideColumn {
  readonly name: string;
  readonly day: IsoDay;
  readonly date: string;
  readonly address: string;
  /** Null where the strategy was not known by the day. */
  readonly parts: readonly PartLine[] | null;
  readonly checked: string;
  readonly certainty: string;
  /** The same as numbers; empty where the strategy was not known. */
  readonly figures: readonly DayFigure[];
}

/** How those side by side compare by one score. */
export interface SideComparison {
  readonly title: string;
  /** In a sentence each: who lies above whom in how many of the draws, and what is not told apart. */
  readonly sentences: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly ranks: string;
    readonly group: string;
  }[];
}

export interface SideBySide {
  readonly columns: readonly SideColumn[];
  readonly comparisons: readonly SideComparison[];
}

const words = text.sideBySide;

/** Sets subjects side by side from the records of their states. Throws where one is missing. */
export function toSideBySide(
  subjects: readonly Subject[],
  choices: readonly SubjectChoice[],
  basis: AsOfBasis,
  records: readonly AsOfRecord[],
): SideBySide {
  const { method } = basis;
  const drawn = subjects.map(({ id, day }) => {
    const choice = choices.find((each) => each.id === id);
    const record = records.find(({ iso3 }) => iso3 === choice?.iso3);
    if (choice === undefined || record === undefined) throw new Error(`No record of ${id}.`);
    const { iso3, strategyId } = choice;
    const widePillars = toPillarsOn(record, basis, day, 'wide');
    const state = toStateOn(record, basis, day);
    const result = drawSubject({ iso3, state, widePillars, strategyId, day }, method);
    const page = strategyId === null ? countryAddress(iso3) : strategyAddress(strategyId);
    const address = day === basis.asOf ? page : addressAsOf(page, day);
    const kind = strategyId === null ? 'country' : 'strategy';
    const owner = { kind, id, name: choice.label } as const;
    const hash = hashBasisOfSet(id, state, method, day);
    const figures = result === null ? [] : toDrawnFigures(owner, result, hash);
    return { name: choice.label, day, date: formatDate(day), address, figures, result };
  });
  const columns = drawn.map(({ result, ...head }): SideColumn => {
    if (result === null) return { ...head, parts: null, checked: '', certainty: '' };
    const { set } = result.score;
    const summary = toSetSummary(set, method);
    return {
      ...head,
      parts: toPartLines(set, result.score, result.intervals, method),
      checked: summary.checked,
      certainty: summary.certainty,
    };
  });
  const compare = (by: 'delivery' | 'credibility') =>
    toComparison(
      words.by[by],
      drawn.flatMap(({ name, date, result }) => toCompared(`${name}, ${date}`, result, by)),
      basis,
    );
  return { columns, comparisons: [compare('delivery'), compare('credibility')] };
}

function toCompared(
  name: string,
  result: DrawnSubject | null,
  by: 'delivery' | 'credibility',
): Compared[] {
  const draws = result?.[by];
  return draws ? [{ id: name, name, draws }] : [];
}

/** Ranks are among those side by side; with fewer than two there is nothing to compare. */
function toComparison(
  title: string,
  compared: readonly Compared[],
  { method }: AsOfBasis,
): SideComparison {
  if (compared.length < 2) return { title, sentences: [words.tooFew], rows: [] };
  const { standings, groups } = compareDraws(compared, method.uncertainty);
  const ordered = standings.flatMap(({ id }) => compared.find((each) => each.id === id) ?? []);
  const above = tabulateAbove(ordered);
  const sentences = ordered.flatMap((one, at) =>
    ordered.slice(at + 1).map((other, further) => {
      const share = above[at]?.[at + 1 + further] ?? 0;
      return words.above(one.name, other.name, Math.floor(100 * share));
    }),
  );
  return {
    title,
    sentences,
    rows: standings.map(({ id, name, ranks }) => {
      const group = groups.findIndex(({ members }) => members.some((member) => member.id === id));
      const size = groups[group]?.members.length ?? 1;
      return {
        name,
        ranks: formatRanks(ranks),
        group: size === 1 ? words.told : words.tied(size),
      };
    }),
  };
}
