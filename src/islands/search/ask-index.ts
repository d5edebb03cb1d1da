/** A reader's question put to the index, and its answer made honest: the index alone never says that it has nothing. */
import { searchText } from '#i18n/search-text.ts';
import type { SearchQuestion } from '#views/search/search-question.ts';
import { isSymbol } from '#views/search/search-symbol.ts';
import { isQuoted, keepTellingWords, splitWords } from '#views/search/search-words.ts';
import { emptyAnswer, type Answer } from './answer.ts';
import { askForSymbol } from './ask-for-symbol.ts';
import { askForPhrase, askForWords, type MeantFirst } from './ask-for-words.ts';
import { countChoices } from './count-choices.ts';
import { findMissingWords, type MissingWord } from './find-missing-words.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Answers a question: a symbol exactly, words in quotation marks in their order, other words without small ones, those that
 * no page holds mended or left out, and no words at all by the filters alone.
 */
export async function askIndex(
  index: SearchIndex,
  question: SearchQuestion,
  meant: MeantFirst,
): Promise<Answer> {
  const { words } = question;
  if (words === '') return askByFilters(index, question);
  if (isSymbol(words)) return askForSymbol(index, question);
  if (isQuoted(words)) return askForPhrase(index, question);
  const asked = keepTellingWords(splitWords(words), searchText.smallWords);
  const missing = await findMissingWords(index, asked);
  const mend = (all: readonly string[]) => all.flatMap((word) => mendWord(word, missing));
  const kept = mend(asked);
  if (kept.length === 0) return { ...emptyAnswer(question), missing };
  const asWritten = mend(splitWords(words)).join(' ');
  const answer = await askForWords(
    index,
    question,
    { kept: kept.join(' '), whole: asWritten },
    meant,
  );
  return { ...answer, missing };
}

/** A word, or what is looked for instead where no page holds it: nothing where nothing comes near. */
function mendWord(word: string, missing: readonly MissingWord[]): readonly string[] {
  const known = missing.find((each) => each.word === word);
  if (!known) return [word];
  return known.near === null ? [] : [known.near];
}

async function askByFilters(index: SearchIndex, question: SearchQuestion): Promise<Answer> {
  const { filters } = question;
  const found = await index.search(null, { filters });
  const counts = await countChoices(index, null, filters, found.filters);
  return { ...emptyAnswer(question), hits: found.results, counts };
}
