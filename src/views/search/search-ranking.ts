/** The order of found pages, where the index alone does not know what a reader means. */
import { foldText } from './search-words.ts';
import {
  isSameSymbol,
  isSymbol,
  namesSymbol,
  normaliseSymbol,
  splitSymbols,
} from './search-symbol.ts';

/** What the order needs to know of a page. */
export interface RankedPage {
  readonly title: string;
  /** Symbol of the document whose page it is; null for every other page. */
  readonly symbol: string | null;
}

/**
 * Pages with what the words name first: the document of that symbol, then titles that hold the symbol, then the page
 * whose name the words are. All else keeps the index's order, which goes by weight of the words.
 */
export function rankPages<Page extends RankedPage>(
  pages: readonly Page[],
  words: string,
): readonly Page[] {
  const ranks = new Map(pages.map((page) => [page, rankOf(page, words)]));
  return [...pages].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** True where a page is that of the document named. */
function isDocumentOf({ symbol }: RankedPage, words: string): boolean {
  if (symbol === null) return false;
  return [symbol, ...splitSymbols(symbol)].some((each) => isSameSymbol(each, words));
}

/** True where a page's symbol goes on from what was typed: S/2020/42 from S/2020/4. */
export function isDocumentBeginningWith({ symbol }: RankedPage, words: string): boolean {
  const beginning = normaliseSymbol(words);
  return symbol !== null && beginning !== '' && normaliseSymbol(symbol).startsWith(beginning);
}

/** True where the words are a page's name, or the short name before it: `UNAMID` of "UNAMID, African Union …". */
export function isNamed({ title }: RankedPage, words: string): boolean {
  const name = foldText(words);
  if (name === '') return false;
  const [shortName = ''] = title.split(/[,:(]| [–—-] /);
  return foldText(title) === name || foldText(shortName) === name;
}

function rankOf(page: RankedPage, words: string): number {
  if (isDocumentOf(page, words)) return 0;
  if (isSymbol(words) && namesSymbol(page.title, words)) return 1;
  return isNamed(page, words) ? 2 : 3;
}
