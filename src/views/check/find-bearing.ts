/** Which records bear on a question: that hold enough of its words, in the countries and days that it is about. */
import type { Iso3, Theme } from '#model/records.generated.ts';
import { describeDocument, type AboutDocument } from './about-document.ts';
import type { CheckIndex } from './check-index.ts';
import { anything, type CheckQuestion } from './check-question.ts';
import { stripLetterForms } from './letter-forms.ts';
import { isInOtherLanguage } from './other-language.ts';
import { poolFindings } from './pool-findings.ts';
import { rankDocuments, sumShares, type RankedDocument, type StoodFor } from './rank-documents.ts';
import {
  recogniseCountries,
  type NamedCountry,
  type RecognisedCountries,
} from './recognise-countries.ts';
import { recogniseThemes, type NamedTheme } from './recognise-themes.ts';
import { splitWords } from './split-words.ts';
import { listAskedWords, type AskedWord, type PlaceWords } from './synonyms.ts';

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
  /** Whether it is in another language than the records. */
  readonly isOtherLanguage: boolean;
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
 * country is known one word is enough in a commitment of a theme that the text names, or where it is a rare name; and what
 * several findings on a record hold counts as if the record held it.
 */
const fewestWords = (isHeld: boolean): number => (isHeld ? 2 : 3);
const smallestShare = 0.25;
const shareOfOneWord = 0.5;
/** How much a commitment of a theme that the text names is raised. */
const themeRaise = 1.25;
/** Of a record that holds no word of the question itself. */
const noWords = { score: 0, shares: new Map(), holdsName: false, stoodFor: [] } as const;

export function readQuestion(index: CheckIndex, question: CheckQuestion): ReadQuestion {
  const { file, names, words } = index;
  const text = stripLetterForms(question.words);
  const { countries, rest, capitals } = recogniseCountries(text, names);
  const themes = recogniseThemes(text, file.themes);
  const chosen = file.countries.iso3.find((iso3) => iso3 === question.country);
  const onlyTheme = file.themes.find(({ theme }) => theme === question.theme)?.theme ?? null;
  const own = question.country === null ? countries.map(({ iso3 }) => iso3) : [];
  const isHeld = own.length > 0 || chosen !== undefined;
  const asked = askWords(index, isHeld ? rest : text, { countries, capitals }, isHeld);
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
    isOtherLanguage: isInOtherLanguage(text, index.smallWords, index.otherSmallWords),
  };
}

/** Where the matter has words enough of its own, a capital only says of which state it is. */
function askWords(
  { smallWords, synonyms }: CheckIndex,
  text: string,
  { countries, capitals }: Pick<RecognisedCountries, 'countries' | 'capitals'>,
  isHeld: boolean,
): readonly AskedWord[] {
  const aside = toWordSet(capitals);
  const notNames = new Set([...toWordSet(countries.map(({ by }) => by)), ...aside]);
  const ask = (places: PlaceWords) => listAskedWords(text, smallWords, synonyms, places);
  const asked = ask({ notNames, aside });
  const isTelling = asked.filter(({ isAside }) => !isAside).length >= fewestWords(isHeld);
  return isHeld && isTelling ? asked : ask({ notNames, aside: new Set() });
}

function toWordSet(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(splitWords));
}

/** Records of any day that bear on a question, the best first. */
export function findBearing(index: CheckIndex, read: ReadQuestion): readonly Bearing[] {
  const ranked = rankDocuments(index.words, read.asked);
  const pooled = poolFindings(index, ranked);
  const own = new Map(ranked.map((each) => [each.document, each]));
  const bearing = [...new Set([...own.keys(), ...pooled.keys()])].flatMap((document) => {
    const about = describeDocument(index, document);
    if (!isWithin(about, read)) return [];
    const { score, shares, holdsName, stoodFor } = own.get(document) ?? noWords;
    const byFindings = pooled.get(document);
    const isLikely = about.theme !== null && read.likelyThemes.has(about.theme);
    const isHeld = read.onlyCountries.size > 0;
    const bears =
      isEnough(shares, isHeld) ||
      (isHeld && holdsName) ||
      (isHeld && isLikely && about.isCommitment && shares.size > 0) ||
      (isHeld && byFindings !== undefined && isEnough(byFindings.shares, isHeld));
    if (!bears) return [];
    const raised = (isLikely ? themeRaise : 1) * score + (byFindings?.score ?? 0);
    return [{ document, score: raised, stoodFor }];
  });
  return bearing.sort((a, b) => b.score - a.score || a.document - b.document);
}

function isEnough(shares: RankedDocument['shares'], isHeld: boolean): boolean {
  const share = sumShares(shares);
  const isSeveral = shares.size >= fewestWords(isHeld);
  return share >= shareOfOneWord || (isSeveral && share >= smallestShare);
}

function isWithin(
  { country, theme }: AboutDocument,
  { onlyCountries, onlyTheme }: ReadQuestion,
): boolean {
  if (onlyCountries.size > 0 && (country === undefined || !onlyCountries.has(country)))
    return false;
  return onlyTheme === null || theme === null || theme === onlyTheme;
}
