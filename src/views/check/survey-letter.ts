/** A letter, sentence by sentence: on how many records each bears, before one of them is looked at. */
import type { Iso3 } from '#model/records.generated.ts';
import { countGathered, gather } from './answer-check.ts';
import type { CheckIndex } from './check-index.ts';
import type { CheckQuestion } from './check-question.ts';
import { isDated } from './about-document.ts';
import { isInOtherLanguage } from './other-language.ts';
import { recogniseCountries, type NamedCountry } from './recognise-countries.ts';
import { splitSentences } from './split-sentences.ts';

export interface SurveyedSentence {
  readonly sentence: string;
  /** Records that bear on it, as many as its answer counts: commitments, claims, and what others found. */
  readonly promised: number;
  readonly claimed: number;
  readonly found: number;
  /** The country that the letter names most, where the sentence itself names none; else null. */
  readonly heldTo: Iso3 | null;
}

export interface LetterSurvey {
  /** Countries that the letter as a whole names, the most often named first. */
  readonly countries: readonly NamedCountry[];
  readonly sentences: readonly SurveyedSentence[];
  /** The sentence on which a record bears most; null where none bears on any. */
  readonly strongest: string | null;
  /** Whether it is in another language than the records. */
  readonly isOtherLanguage: boolean;
}

/**
 * @param letter the whole of it: its head or its signature may alone name the state
 * @param filters what the reader chose; where no country is chosen, a sentence that names none is held to the one that the
 * letter names most often
 */
export function surveyLetter(
  index: CheckIndex,
  letter: string,
  filters: Omit<CheckQuestion, 'words'>,
): LetterSurvey {
  const { countries } = recogniseCountries(letter, index.names);
  const mostNamed = countries[0]?.iso3 ?? null;
  let strongest: string | null = null;
  let highest = 0;
  const surveyed = splitSentences(letter).map((sentence) => {
    const own = recogniseCountries(sentence, index.names).countries;
    const namesOwn = own.some(({ isVenue }) => !isVenue);
    const heldTo = filters.country === null && !namesOwn ? mostNamed : null;
    const question = { ...filters, words: sentence, country: filters.country ?? heldTo };
    const gathered = gather(index, question);
    const top =
      gathered.bearing.find(({ document }) => isDated(index, document, question))?.score ?? 0;
    if (top > highest) {
      highest = top;
      strongest = sentence;
    }
    return { sentence, heldTo, ...countGathered(gathered) };
  });
  const isOtherLanguage = isInOtherLanguage(letter, index.smallWords, index.otherSmallWords);
  return { countries, sentences: surveyed, strongest, isOtherLanguage };
}
