/**
 * The file in which the check finds records, by column: written at build, read in the browser on first use. Documents
 * are numbered through: commitments, then claims, then findings on commitments, then checks of claims.
 */
import type { Iso3, Level, WrittenDate, Theme, Verdict } from '#model/records.generated.ts';
import type { CountryName } from './country-names.ts';
import type { WordIndex } from './rank-documents.ts';
import { toNameTable, type NameTable } from './recognise-countries.ts';
import type { ThemeWords } from './recognise-themes.ts';
import { toSynonymTable, type SynonymLists, type SynonymTable } from './synonyms.ts';

/** A commitment: −1 for a level, delivery or end that is not known. */
export interface CommitmentColumns {
  readonly id: readonly string[];
  /** Place in the list of countries. */
  readonly country: readonly number[];
  readonly theme: readonly Theme[];
  readonly madeOn: readonly WrittenDate[];
  readonly statement: readonly string[];
  readonly level: readonly (Level | -1)[];
  readonly delivery: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Why there is no score, or what qualifies it; empty where nothing does. */
  readonly note: readonly string[];
  /** Whether nothing is counted: nobody but the state has looked. */
  readonly isUnseen: readonly (0 | 1)[];
  /** Of stale evidence the date of the newest that is counted; else empty. */
  readonly staleSince: readonly (WrittenDate | '')[];
}

export interface ClaimColumns {
  readonly id: readonly string[];
  readonly country: readonly number[];
  readonly madeOn: readonly WrittenDate[];
  readonly statement: readonly string[];
  readonly verdict: readonly (Verdict | 'unchecked')[];
  /** What its checks show, in a sentence. */
  readonly sentence: readonly string[];
}

/** What was found on a commitment, or checked of a claim. */
interface FoundColumns {
  readonly id: readonly string[];
  /** Number of the document on which it bears. */
  readonly on: readonly number[];
  readonly date: readonly WrittenDate[];
  readonly finding: readonly string[];
  readonly observer: readonly string[];
  /** Whether it is the state's own word, which weighs nothing. */
  readonly isStates: readonly (0 | 1)[];
  /** Place in the list of sources. */
  readonly source: readonly number[];
}

export interface FindingColumns extends FoundColumns {
  readonly level: readonly (Level | -1)[];
  readonly isReversed: readonly (0 | 1)[];
}

export interface CheckColumns extends FoundColumns {
  readonly verdict: readonly Verdict[];
}

export interface CheckIndexFile {
  readonly countries: { readonly iso3: readonly Iso3[]; readonly name: readonly string[] };
  readonly names: readonly CountryName[];
  readonly themes: readonly ThemeWords[];
  readonly smallWords: readonly string[];
  /** Small words of other languages. */
  readonly otherSmallWords: readonly string[];
  readonly synonyms: SynonymLists;
  readonly sources: { readonly id: readonly string[]; readonly label: readonly string[] };
  readonly commitments: CommitmentColumns;
  readonly claims: ClaimColumns;
  readonly findings: FindingColumns;
  readonly checks: CheckColumns;
  /** Of each stem its documents: the first by its number, every next by its distance from the one before. */
  readonly words: {
    readonly stem: readonly string[];
    readonly steps: readonly (readonly number[])[];
  };
  /** Number of stems in each document. */
  readonly lengths: readonly number[];
}

/** The file made ready to be asked. */
export interface CheckIndex {
  readonly file: CheckIndexFile;
  readonly words: WordIndex;
  readonly names: NameTable;
  readonly smallWords: ReadonlySet<string>;
  readonly otherSmallWords: ReadonlySet<string>;
  readonly synonyms: SynonymTable;
  /** First document of each kind. */
  readonly starts: { readonly claims: number; readonly findings: number; readonly checks: number };
  /** Documents of findings and checks by the document on which they bear. */
  readonly foundOn: ReadonlyMap<number, readonly number[]>;
}

export function openCheckIndex(file: CheckIndexFile): CheckIndex {
  const claims = file.commitments.id.length;
  const findings = claims + file.claims.id.length;
  const checks = findings + file.findings.id.length;
  const foundOn = new Map<number, number[]>();
  [...file.findings.on, ...file.checks.on].forEach((document, at) => {
    const own = foundOn.get(document);
    if (own) own.push(findings + at);
    else foundOn.set(document, [findings + at]);
  });
  const places = file.words.stem.map(
    (stem, at) => [stem, addSteps(file.words.steps[at] ?? [])] as const,
  );
  const smallWords = new Set(file.smallWords);
  return {
    file,
    words: { places: new Map(places), lengths: Uint32Array.from(file.lengths) },
    names: toNameTable(file.names),
    smallWords,
    otherSmallWords: new Set(file.otherSmallWords),
    synonyms: toSynonymTable(file.synonyms, smallWords),
    starts: { claims, findings, checks },
    foundOn,
  };
}

/** Rising numbers as the distance of each from the one before: small numbers, which pack well. */
export function toSteps(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function addSteps(steps: readonly number[]): Uint32Array {
  let sum = 0;
  return Uint32Array.from(steps, (step) => (sum += step));
}
