/** Writes the file in which the check finds records. */
import * as checkWords from '#i18n/check-words-text.ts';
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Claim, Commitment, Dataset, Source } from '#model/dataset.ts';
import { roundTo } from '#model/format.ts';
import type { WrittenDate } from '#model/records.generated.ts';
import type { CommitmentScore } from '#scoring/delivery.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { describeClaim, toClaimPage } from '../claim/claim-page.ts';
import { markLevelOf } from '../commitment/commitment-row.ts';
import { noticesOf } from '../commitment/commitment-page.ts';
import { newestCounted } from '../commitment/newest-counted.ts';
import { toFindingLines } from '../commitment/finding-line.ts';
import {
  toSteps,
  type CheckColumns,
  type CheckIndexFile,
  type ClaimColumns,
  type CommitmentColumns,
  type FindingColumns,
} from './check-index.ts';
import { toCountryNames } from './country-names.ts';
import { toThemeWords } from './recognise-themes.ts';
import { listStems } from './split-words.ts';
import { toSynonymTable } from './synonyms.ts';

export function toCheckIndex(dataset: Dataset, scores: ScoreBook): CheckIndexFile {
  const { commitments, claims, countries } = dataset;
  const smallWords = new Set(checkWords.smallWords);
  const synonyms = {
    version: checkWords.synonymsVersion,
    same: checkWords.spellings.map(({ words }) => words),
    alike: checkWords.synonyms.map(({ words }) => words),
  };
  const themes = dataset.vocabularies.get('themes') ?? new Map();
  const sources = toSourceList(dataset);
  const toPlace = toPlaceOf(countries.map(({ iso3 }) => iso3));
  const toSource = ({ id }: Source) => sources.places.get(id) ?? -1;
  return {
    countries: { iso3: countries.map(({ iso3 }) => iso3), name: countries.map(({ name }) => name) },
    names: toCountryNames(dataset),
    themes: toThemeWords(themes, commitments, smallWords, toSynonymTable(synonyms, smallWords)),
    smallWords: checkWords.smallWords,
    otherSmallWords: checkWords.otherSmallWords,
    synonyms,
    sources: { id: sources.ids, label: sources.labels },
    commitments: toCommitmentColumns(commitments, scores, toPlace),
    claims: toClaimColumns(claims, scores, toPlace),
    findings: toFindingColumns(commitments, scores, toSource),
    checks: toCheckColumns(claims, commitments.length, scores, toSource),
    ...toWordColumns(listDocuments(dataset), smallWords),
  };
}

/**
 * What is searched of each document, in the order of their numbers. A commitment is known by the title of its strategy
 * too: letters name the agreement ("the truce signed in Jeddah") where the commitment only says what is to be done.
 */
function listDocuments({ commitments, claims, strategies }: Dataset): string[] {
  const titles = new Map(strategies.map(({ id, title }) => [id, title]));
  return [
    ...commitments.map(({ statement, target, responsibleActor, strategyId }) =>
      [statement, target ?? '', responsibleActor, titles.get(strategyId ?? '') ?? ''].join(' '),
    ),
    ...claims.map(({ statement }) => statement),
    ...commitments.flatMap(({ findings }) => findings.map(({ finding }) => finding)),
    ...claims.flatMap(({ checks }) => checks.map(({ finding }) => finding)),
  ];
}

function toWordColumns(
  documents: readonly string[],
  smallWords: ReadonlySet<string>,
): Pick<CheckIndexFile, 'words' | 'lengths'> {
  const stems = documents.map((document) => listStems(document, smallWords));
  const places = new Map<string, number[]>();
  stems.forEach((own, document) => {
    for (const stem of own) {
      const documentsOfStem = places.get(stem);
      if (documentsOfStem) documentsOfStem.push(document);
      else places.set(stem, [document]);
    }
  });
  const sorted = [...places].sort(([a], [b]) => compareText(a, b));
  return {
    words: {
      stem: sorted.map(([stem]) => stem),
      steps: sorted.map(([, documentsOfStem]) => toSteps(documentsOfStem)),
    },
    lengths: stems.map(({ length }) => length),
  };
}

function toCommitmentColumns(
  commitments: readonly Commitment[],
  scores: ScoreBook,
  toPlace: (iso3: string) => number,
): CommitmentColumns {
  const own = commitments.map(({ id }) => getScore(scores.commitments, id));
  const figure = (pick: (score: Covered) => number) =>
    own.map((score) => (score.kind === 'covered' ? roundTo(pick(score), 1) : -1));
  return {
    id: commitments.map(({ id }) => id),
    country: commitments.map(({ country }) => toPlace(country)),
    theme: commitments.map(({ theme }) => theme),
    madeOn: commitments.map(({ madeOn }) => madeOn),
    statement: commitments.map(({ statement }) => statement),
    level: own.map((score) => levelOrNone(markLevelOf(score))),
    delivery: figure(({ delivery }) => delivery),
    low: figure(({ interval }) => interval.low),
    high: figure(({ interval }) => interval.high),
    note: own.map(describeLimits),
    isUnseen: own.map(({ kind }) => (kind === 'not-covered' ? 1 : 0)),
    staleSince: own.map(findStaleSince),
  };
}

type Covered = Extract<CommitmentScore, { readonly kind: 'covered' }>;

function findStaleSince(score: CommitmentScore): WrittenDate | '' {
  const isStale = score.kind === 'covered' && score.isStale;
  return (isStale ? newestCounted(score) : null) ?? '';
}

function describeLimits(score: CommitmentScore): string {
  const why = score.kind === 'covered' ? [] : [text.scores.whyNotCovered[score.reason]];
  return [...why, ...noticesOf(score)].join('; ');
}

function toClaimColumns(
  claims: readonly Claim[],
  scores: ScoreBook,
  toPlace: (iso3: string) => number,
): ClaimColumns {
  const pages = claims.map((claim) => toClaimPage(claim, scores));
  return {
    id: claims.map(({ id }) => id),
    country: claims.map(({ country }) => toPlace(country)),
    madeOn: claims.map(({ madeOn }) => madeOn),
    statement: claims.map(({ statement }) => statement),
    verdict: pages.map(({ verdict }) => verdict),
    sentence: claims.map(({ id }, at) =>
      [describeClaim(getScore(scores.claims, id)), pages[at]?.range ?? ''].join(' ').trim(),
    ),
  };
}

function toFindingColumns(
  commitments: readonly Commitment[],
  scores: ScoreBook,
  toSource: (source: Source) => number,
): FindingColumns {
  const lines = commitments.flatMap(({ id, findings }, on) =>
    toFindingLines(findings, getScore(scores.commitments, id)).map((line) => ({ on, ...line })),
  );
  return {
    id: lines.map(({ finding }) => finding.id),
    on: lines.map(({ on }) => on),
    date: lines.map(({ finding }) => finding.date),
    finding: lines.map(({ finding }) => finding.finding),
    observer: lines.map(({ finding }) => finding.observer),
    isStates: lines.map(({ isSelfReported }) => (isSelfReported ? 1 : 0)),
    source: lines.map(({ finding }) => toSource(finding.source)),
    level: lines.map(({ level }) => levelOrNone(level)),
    isReversed: lines.map(({ isReversed }) => (isReversed ? 1 : 0)),
  };
}

function toCheckColumns(
  claims: readonly Claim[],
  firstClaim: number,
  scores: ScoreBook,
  toSource: (source: Source) => number,
): CheckColumns {
  const lines = claims.flatMap((claim, at) =>
    toClaimPage(claim, scores).lines.map((line) => ({ on: firstClaim + at, ...line })),
  );
  return {
    id: lines.map(({ check }) => check.id),
    on: lines.map(({ on }) => on),
    date: lines.map(({ check }) => check.date),
    finding: lines.map(({ check }) => check.finding),
    observer: lines.map(({ check }) => check.observer),
    isStates: lines.map(({ isSelfReported }) => (isSelfReported ? 1 : 0)),
    source: lines.map(({ check }) => toSource(check.source)),
    verdict: lines.map(({ verdict }) => verdict),
  };
}

/** Only sources on which a finding or a check rests, by their symbol, or by publisher where they have none. */
function toSourceList({ commitments, claims }: Dataset) {
  const cited = [
    ...commitments.flatMap(({ findings }) => findings.map(({ source }) => source)),
    ...claims.flatMap(({ checks }) => checks.map(({ source }) => source)),
  ];
  const sources = [...new Map(cited.map((source) => [source.id, source])).values()];
  return {
    ids: sources.map(({ id }) => id),
    labels: sources.map(({ symbol, publisher }) => symbol ?? publisher),
    places: new Map(sources.map(({ id }, at) => [id, at])),
  };
}

function toPlaceOf(codes: readonly string[]): (code: string) => number {
  const places = new Map(codes.map((code, at) => [code, at]));
  return (code) => places.get(code) ?? -1;
}

function levelOrNone<Known extends number>(level: Known | 'unchecked' | null): Known | -1 {
  return level === null || level === 'unchecked' ? -1 : level;
}
