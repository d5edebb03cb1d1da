/** Which records bear on a question: that hold enough of its words, in the countries and days that it is about. */
import { getPartialDate, spanOf } from '#model/partial-date.ts';
import type { Iso3, PartialDate, Theme } from '#model/records.generated.ts';
import type { CheckIndex } from './check-index.ts';
import { anything, type CheckQuestion } from './check-question.ts';
import { rankDocuments, type StoodFor } from './rank-documents.ts';
import { recogniseCountries, type NamedCountry } from './recognise-countries.ts';
import { recogniseThemes, type NamedTheme } from './recognise-themes.ts';
import { splitWords } from './split-words.ts';
import { listAskedWords, type AskedWord } from './synonyms.ts';

/** What a question is understood to ask. */
export interface ReadQuestion {
  readonly countries: readonly NamedCountry[];
  readonly themes: readonly NamedTheme[];
  /** Countries to which the records are held; empty: all. */
  readonly onlyCountries: ReadonlySet<Iso3>;
  /** Theme that the reader chose; null where none is held to. */
  readonly onlyTheme: Theme | null;
  /** Themes whose commitments come first. */
  readonly likelyThemes: ReadonlySet<Theme>;
  readonly asked: readonly AskedWord[];
  /** Words that no record holds, nor others of like meaning, as asked. */
  readonly unknownWords: readonly string[];
}

/** A record that bears on a question. */
export interface Bearing {
  readonly document: number;
  readonly score: number;
  readonly stoodFor: readonly StoodFor[];
}

/**
 * A record bears on a question of which it holds half of the weight of its words, or a quarter in several words: two where
 * the country is known, else three, since two of a sentence on football stand in some record of some country. Where the
 * country is known one word is enough in a commitment of a theme that the text names, or where it is a rare name.
 */
const fewestWords = (isHeld: boolean): number => (isHeld ? 2 : 3);
const smallestShare = 0.25;
const shareOfOneWord = 0.5;
/** How much a commitment of a theme that the text names is raised. */
const themeRaise = 1.25;

export function readQuestion(index: CheckIndex, question: CheckQuestion): ReadQuestion {
  const { file, names, smallWords, synonyms, words } = index;
  const { countries, rest } = recogniseCountries(question.words, names);
  const themes = recogniseThemes(question.words, file.themes);
  const chosen = file.countries.iso3.find((iso3) => iso3 === question.country);
  const onlyTheme = file.themes.find(({ theme }) => theme === question.theme)?.theme ?? null;
  const own = question.country === null ? countries.map(({ iso3 }) => iso3) : [];
  const isHeld = own.length > 0 || chosen !== undefined;
  const searched = isHeld ? rest : question.words;
  const asked = listAskedWords(searched, smallWords, synonyms, tellingCountry(countries));
  return {
    countries,
    themes,
    onlyCountries: new Set(chosen === undefined ? own : [chosen]),
    onlyTheme,
    likelyThemes: new Set(question.theme === anything ? [] : themes.map(({ theme }) => theme)),
    asked,
    unknownWords: asked
      .filter(({ same, alike }) =>
        [...same, ...alike].every(({ stems }) => stems.some((stem) => !words.places.has(stem))),
      )
      .map(({ word }) => word),
  };
}

/** Words by which a text tells its countries: a capital stands for the state, and says nothing of the matter. */
function tellingCountry(countries: readonly NamedCountry[]): ReadonlySet<string> {
  return new Set(countries.flatMap(({ by }) => splitWords(by)));
}

/** Records of any day that bear on a question, the best first. */
export function findBearing(index: CheckIndex, read: ReadQuestion): readonly Bearing[] {
  const ranked = rankDocuments(index.words, read.asked);
  const isHeld = read.onlyCountries.size > 0;
  const bearing = ranked.flatMap(({ document, score, share, words, holdsName, stoodFor }) => {
    const about = describeDocument(index, document);
    if (!isWithin(about, read)) return [];
    const isLikely = about.theme !== null && read.likelyThemes.has(about.theme);
    const isEnough = share >= smallestShare && words >= fewestWords(isHeld);
    const isByTheme = isLikely && about.isCommitment && isHeld;
    const isByName = holdsName && isHeld;
    if (!isEnough && share < shareOfOneWord && !isByTheme && !isByName) return [];
    return [{ document, score: isLikely ? score * themeRaise : score, stoodFor }];
  });
  return bearing.sort((a, b) => b.score - a.score || a.document - b.document);
}

interface AboutDocument {
  readonly country: Iso3 | undefined;
  /** Null for a claim or a check, which are of no theme. */
  readonly theme: Theme | null;
  readonly date: PartialDate;
  readonly isCommitment: boolean;
}

/** Country, theme and date of a document; those of a finding are its commitment's, but for the date. */
export function describeDocument(index: CheckIndex, document: number): AboutDocument {
  const { file, starts } = index;
  const { commitments, claims, findings, checks, countries } = file;
  const date =
    document >= starts.checks
      ? checks.date[document - starts.checks]
      : document >= starts.findings
        ? findings.date[document - starts.findings]
        : document >= starts.claims
          ? claims.madeOn[document - starts.claims]
          : commitments.madeOn[document];
  const owner = getOwner(index, document);
  const isClaims = owner >= starts.claims;
  const country = isClaims ? claims.country[owner - starts.claims] : commitments.country[owner];
  if (date === undefined || country === undefined) {
    throw new RangeError(`No document ${String(document)} in the index.`);
  }
  return {
    country: countries.iso3[country],
    theme: isClaims ? null : (commitments.theme[owner] ?? null),
    date,
    isCommitment: document < starts.claims,
  };
}

/** The commitment or claim on which a document bears: itself, where it is one. */
export function getOwner({ file, starts }: CheckIndex, document: number): number {
  if (document >= starts.checks) return file.checks.on[document - starts.checks] ?? -1;
  if (document >= starts.findings) return file.findings.on[document - starts.findings] ?? -1;
  return document;
}

function isWithin(
  { country, theme }: AboutDocument,
  { onlyCountries, onlyTheme }: ReadQuestion,
): boolean {
  if (onlyCountries.size > 0 && (country === undefined || !onlyCountries.has(country)))
    return false;
  return onlyTheme === null || theme === null || theme === onlyTheme;
}

/** True where a document is of the days that a question asks for. */
export function isDated(
  index: CheckIndex,
  document: number,
  { from, to }: Pick<CheckQuestion, 'from' | 'to'>,
): boolean {
  return isBetween(describeDocument(index, document).date, from, to);
}

/** True where some day that a date can mean lies between two others, both included. */
export function isBetween(
  date: PartialDate,
  from: PartialDate | null,
  to: PartialDate | null,
): boolean {
  if (from === null && to === null) return true;
  const { first, last } = spanOf(getPartialDate(date));
  const isLateEnough = from === null || last >= spanOf(getPartialDate(from)).first;
  return isLateEnough && (to === null || first <= spanOf(getPartialDate(to)).last);
}
