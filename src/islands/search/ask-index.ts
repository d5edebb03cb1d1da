/** A reader's question put to the index, and its answer made honest: the index alone never says that it has nothing. */
import { searchText } from '#i18n/search-text.ts';
import type { SearchQuestion } from '#views/search/search-question.ts';
import { isSymbol } from '#views/search/search-symbol.ts';
import { isQuoted, keepTellingWords, splitWords } from '#views/search/search-words.ts';
import { emptyAnswer, type Answer } from './answer.ts';
import { askForSymbol } from './ask-for-symbol.ts';
import { askForPhrase, askForWords } from './ask-for-words.ts';
import { countChoices } from './count-choices.ts';
import { findMissingWords } from './find-missing-words.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Answers a question: a symbol exactly, words in quotation marks in their order, other words without small ones and those that no
 * page holds, and no words at all by the filters alone.
 * @param namedRecords record types whose pages are called by a name
 */
export async function askIndex(
  index: SearchIndex,
  question: SearchQuestion,
  namedRecords: readonly string[],
): Promise<Answer> {
  const { words } = question;
  if (words === '') return askByFilters(index, question);
  if (isSymbol(words)) return askForSymbol(index, question);
  if (isQuoted(words)) return askForPhrase(index, question);
  const asked = keepTellingWords(splitWords(words), searchText.smallWords);
  const missing = await findMissingWords(index, asked);
  const kept = asked.filter((word) => !missing.some((each) => each.word === word));
  if (kept.length === 0) return { ...emptyAnswer(question), missing };
  return { ...(await askForWords(index, question, kept.join(' '), namedRecords)), missing };
}

async function askByFilters(index: SearchIndex, question: SearchQuestion): Promise<Answer> {
  const { filters } = question;
  const found = await index.search(null, { filters });
  const counts = await countChoices(index, null, filters, found.filters);
  return { ...emptyAnswer(question), hits: found.results, counts };
}
