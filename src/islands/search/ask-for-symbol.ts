import type { SearchQuestion } from '#views/search/search-question.ts';
import { isDocumentBeginningWith, rankPages } from '#views/search/search-ranking.ts';
import { normaliseSymbol } from '#views/search/search-symbol.ts';
import { quote } from '#views/search/search-words.ts';
import { emptyAnswer, type Answer } from './answer.ts';
import { countChoices } from './count-choices.ts';
import { loadFirstHits, putFirst } from './rank-hits.ts';
import { searchExactly } from './search-exactly.ts';
import type { IndexAnswer, SearchIndex } from './search-index.ts';

/**
 * The document of a symbol and all that names it. The symbol is taken exactly, so that S/2020/43 does not find S/2020/430;
 * where no page names it, documents whose symbols go on from it are offered, and called that.
 */
export async function askForSymbol(index: SearchIndex, question: SearchQuestion): Promise<Answer> {
  const symbol = normaliseSymbol(question.words);
  const { filters } = question;
  const { exact, loose, hits } = await searchExactly(index, symbol, filters);
  if (exact.unfilteredResultCount === 0) return offerBeginnings(question, symbol, loose);
  const first = rankPages(await loadFirstHits(hits), symbol);
  return {
    ...emptyAnswer(question),
    hits: putFirst(
      first.map(({ hit }) => hit),
      hits,
    ),
    counts: await countChoices(index, quote(symbol), filters, exact.filters),
    countWithoutFilters: exact.unfilteredResultCount,
  };
}

async function offerBeginnings(
  question: SearchQuestion,
  symbol: string,
  loose: IndexAnswer,
): Promise<Answer> {
  const first = await loadFirstHits(loose.results);
  const begun = first.filter((page) => isDocumentBeginningWith(page, symbol));
  return {
    ...emptyAnswer(question),
    hits: begun.map(({ hit }) => hit),
    isBeginning: begun.length > 0,
  };
}
