/** Host states and strategies side by side as they stood on a day. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatDate, formatScore } from '#model/format.ts';
import type { IsoDay } from '#model/partial-date.ts';
import { isDue } from '#scoring/due.ts';
import { scoreCountryAsOf, scoreStrategyAsOf } from '#scoring/as-of.ts';
import { shownDelivery } from '#scoring/set-delivery.ts';
import type { CommitmentSetScore } from '#scoring/state-score.ts';
import { countryAddress, strategyAddress } from '../addresses.ts';
import { flagWord } from '../parts/flag.ts';
import { addressAsOf } from './as-of-address.ts';
import { getWords, toStateOn, type AsOfBasis, type AsOfRecord } from './as-of-record.ts';
import type { AsOfView, ScoreLine } from './as-of-view.ts';
import { toDeliveryFigure, type DayFigure, type FigureOwner } from './day-figures.ts';
import { setFacts, toSetLine } from './score-lines.ts';
import { toEmptyView } from './set-view.ts';

const words = text.asOf.view;

interface Compared {
  readonly line: ScoreLine;
  readonly figure: DayFigure;
}

/** Every host state, and every strategy with a commitment due by the day; the highest first, the withheld last. */
export function toCompareView(
  records: readonly AsOfRecord[],
  basis: AsOfBasis,
  day: IsoDay,
): AsOfView {
  const facts = [...setFacts, words.columns.flag, words.columns.today];
  const countries = order(records.map((record) => compareCountry(record, basis, day)));
  const strategies = order(records.flatMap((record) => compareStrategies(record, basis, day)));
  return {
    ...toEmptyView({ milestones: [] }, day),
    figures: [...countries, ...strategies].map(({ figure }) => figure),
    sentence: words.compared(formatDate(day), records.length, strategies.length),
    scores: [
      {
        title: text.pages.compare.titles.countries,
        columns: [text.pages.compare.names.countries, ...facts],
        lines: countries.map(({ line }) => line),
      },
      {
        title: text.pages.compare.titles.strategies,
        columns: [text.pages.compare.names.strategies, ...facts],
        lines: strategies.map(({ line }) => line),
      },
    ],
  };
}

function compareCountry(record: AsOfRecord, basis: AsOfBasis, day: IsoDay): Compared {
  const scoreOn = (on: IsoDay) =>
    scoreCountryAsOf(toStateOn(record, basis, on), on, basis.method).set;
  const address = addressAsOf(countryAddress(record.iso3), day);
  const owner = { kind: 'country', id: record.iso3, name: record.name } as const;
  return toCompared(owner, address, scoreOn(day), scoreOn(basis.asOf), basis);
}

/** Those with a commitment due by the day. */
function compareStrategies(record: AsOfRecord, basis: AsOfBasis, day: IsoDay): readonly Compared[] {
  const then = toStateOn(record, basis, day);
  const now = toStateOn(record, basis, basis.asOf);
  const withDue = new Set(
    record.state.commitments.filter((each) => isDue(each, day)).map(({ strategyId }) => strategyId),
  );
  const strategies = record.state.strategies.filter(({ id }) => withDue.has(id));
  return strategies.flatMap(({ id }) => {
    const known = scoreStrategyAsOf(then, id, day, basis.method);
    const today = scoreStrategyAsOf(now, id, basis.asOf, basis.method);
    if (known === null || today === null) return [];
    const name = words.strategyOf(getWords(record.strategies, id), record.name);
    const owner = { kind: 'strategy', id, name } as const;
    return toCompared(owner, addressAsOf(strategyAddress(id), day), known.set, today.set, basis);
  });
}

function toCompared(
  owner: FigureOwner,
  address: string,
  then: CommitmentSetScore,
  now: CommitmentSetScore,
  { method }: AsOfBasis,
): Compared {
  const line = toSetLine(owner.name, address, then, method);
  const today = shownDelivery(now.delivery);
  return {
    line: {
      ...line,
      facts: [...line.facts, flagWord(then), today === null ? text.site.dash : formatScore(today)],
    },
    figure: toDeliveryFigure(owner, then.delivery),
  };
}

function order(rows: readonly Compared[]): readonly Compared[] {
  return [...rows].sort(
    (a, b) =>
      (b.figure.score ?? -1) - (a.figure.score ?? -1) || compareText(a.line.label, b.line.label),
  );
}
