/** How to find a document again by its symbol, where its address is dead or unknown. */
import { isSymbol, splitSymbols } from '../search/search-symbol.ts';

/** One document that a symbol names, and where the United Nations keep it: as words, since nobody has tried it here. */
export interface FindAgain {
  readonly symbol: string;
  /** `document`: the official document system; `press`: the press service. */
  readonly kept: 'document' | 'press';
  /** Where to look, without https://: `docs.un.org/en/S/2020/429`. */
  readonly where: string;
}

/** Organs whose documents stand in the official document system under their symbol. */
const ORGANS = new Set(['A', 'S', 'E', 'PBC', 'CCPR', 'CAT', 'CEDAW', 'CRC', 'CERD', 'ST']);
/** Series of the press service: Security Council, Secretary-General, General Assembly, peacekeeping; in French, CS. */
const PRESS = new Set(['SC', 'SG', 'GA', 'PKO', 'CS']);

/** Where each document of a source's symbol can be looked up; none where the symbol is not one of the United Nations. */
export function findAgain(symbol: string | undefined): readonly FindAgain[] {
  if (symbol === undefined) return [];
  return splitSymbols(symbol).flatMap((normal): readonly FindAgain[] => {
    if (!isSymbol(normal)) return [];
    const each = normal.replace(/(?<=\/)(ADD|CORR|REV)(?=\.)/g, toUsualCase);
    const [series = ''] = each.split('/');
    if (PRESS.has(series)) return [{ symbol: each, kept: 'press', where: 'press.un.org' }];
    if (!ORGANS.has(series)) return [];
    const where = `docs.un.org/en/${each.replaceAll(' ', '')}`;
    return [{ symbol: each, kept: 'document', where }];
  });
}

/** Addenda, corrections and revisions are written Add.1, Corr.1 and Rev.1. */
function toUsualCase(word: string): string {
  return `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`;
}
