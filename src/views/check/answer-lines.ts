/** Lines of an answer, read out of the index's columns. */
import type { Iso3, Level, WrittenDate, Theme, Verdict } from '#model/records.generated.ts';
import type { CheckIndex } from './check-index.ts';
import { getOwner } from './about-document.ts';

export interface PromisedLine {
  readonly id: string;
  readonly iso3: Iso3;
  readonly country: string;
  readonly theme: Theme;
  readonly madeOn: WrittenDate;
  readonly statement: string;
  readonly level: Level | 'unchecked';
  /** Delivery with its interval, all 0–100; null where nothing is counted. */
  readonly score: { readonly delivery: number; readonly low: number; readonly high: number } | null;
  /** Why there is no score, or what qualifies it. */
  readonly note: string;
  /** Whether nobody but the state has looked. */
  readonly isUnseen: boolean;
  /** When somebody last looked, where that is so long ago that the evidence is stale; else null. */
  readonly staleSince: WrittenDate | null;
}

export interface ClaimedLine {
  readonly id: string;
  readonly iso3: Iso3;
  readonly country: string;
  readonly madeOn: WrittenDate;
  readonly statement: string;
  readonly verdict: Verdict | 'unchecked';
  readonly sentence: string;
}

/** A finding on a commitment, or a check of a claim. */
export interface FoundLine {
  readonly id: string;
  readonly date: WrittenDate;
  readonly finding: string;
  readonly observer: string;
  readonly mark:
    | { readonly kind: 'level'; readonly level: Level | 'unchecked'; readonly isReversed: boolean }
    | { readonly kind: 'verdict'; readonly verdict: Verdict };
  readonly source: { readonly id: string; readonly label: string };
  /** The commitment or claim on which it bears. */
  readonly on: {
    readonly kind: 'commitment' | 'claim';
    readonly id: string;
    readonly statement: string;
  };
  readonly country: string;
}

export function toPromisedLine({ file }: CheckIndex, document: number): PromisedLine {
  const { commitments: columns, countries } = file;
  const country = getCell(columns.country, document);
  const level = getCell(columns.level, document);
  const delivery = getCell(columns.delivery, document);
  return {
    id: getCell(columns.id, document),
    iso3: getCell(countries.iso3, country),
    country: getCell(countries.name, country),
    theme: getCell(columns.theme, document),
    madeOn: getCell(columns.madeOn, document),
    statement: getCell(columns.statement, document),
    level: level === -1 ? 'unchecked' : level,
    score:
      delivery < 0
        ? null
        : { delivery, low: getCell(columns.low, document), high: getCell(columns.high, document) },
    note: getCell(columns.note, document),
    isUnseen: getCell(columns.isUnseen, document) === 1,
    staleSince: getCell(columns.staleSince, document) || null,
  };
}

export function toClaimedLine({ file, starts }: CheckIndex, document: number): ClaimedLine {
  const { claims: columns, countries } = file;
  const at = document - starts.claims;
  const country = getCell(columns.country, at);
  return {
    id: getCell(columns.id, at),
    iso3: getCell(countries.iso3, country),
    country: getCell(countries.name, country),
    madeOn: getCell(columns.madeOn, at),
    statement: getCell(columns.statement, at),
    verdict: getCell(columns.verdict, at),
    sentence: getCell(columns.sentence, at),
  };
}

export function toFoundLine(index: CheckIndex, document: number): FoundLine {
  const { file, starts } = index;
  const isCheck = document >= starts.checks;
  const at = document - (isCheck ? starts.checks : starts.findings);
  const columns = isCheck ? file.checks : file.findings;
  const source = getCell(columns.source, at);
  return {
    id: getCell(columns.id, at),
    date: getCell(columns.date, at),
    finding: getCell(columns.finding, at),
    observer: getCell(columns.observer, at),
    mark: isCheck
      ? { kind: 'verdict', verdict: getCell(file.checks.verdict, at) }
      : toLevelMark(file.findings, at),
    source: { id: getCell(file.sources.id, source), label: getCell(file.sources.label, source) },
    ...toOwnerFacts(index, document),
  };
}

function toLevelMark({ level, isReversed }: CheckIndex['file']['findings'], at: number) {
  const own = getCell(level, at);
  return {
    kind: 'level',
    level: own === -1 ? 'unchecked' : own,
    isReversed: getCell(isReversed, at) === 1,
  } as const;
}

function toOwnerFacts(index: CheckIndex, document: number): Pick<FoundLine, 'on' | 'country'> {
  const owner = getOwner(index, document);
  const isClaim = owner >= index.starts.claims;
  const line = isClaim ? toClaimedLine(index, owner) : toPromisedLine(index, owner);
  const { id, statement, country } = line;
  return { on: { kind: isClaim ? 'claim' : 'commitment', id, statement }, country };
}

/** A cell of a column. Throws where there is none: columns of one file are of one length. */
function getCell<Value>(column: readonly Value[], at: number): Value {
  const cell = column[at];
  if (cell === undefined) throw new RangeError(`No cell ${String(at)} in a column of the index.`);
  return cell;
}
