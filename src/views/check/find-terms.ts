/** Terms of the glossary in the site's own sentences. */
import { text } from '#i18n/text.ts';
import type { TermId } from '#i18n/en/glossary-terms.ts';

/** A stretch of a sentence: plain, or a term as it stands there. */
export interface SentencePart {
  readonly words: string;
  readonly term: TermId | null;
}

/** Terms by each of their forms, and all forms as one pattern, the longest first: a claim gap is not a claim. */
const terms = new Map(
  Object.entries(text.glossary.forms).flatMap(
    ([term, forms]) => forms.map((form) => [form, term as TermId] as const), // the keys of the forms are ids of terms
  ),
);
const forms = [...terms.keys()].sort((a, b) => b.length - a.length);
const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');

/**
 * A sentence in parts, in its order: a term at its first mention, everything else plain.
 * @param met terms met earlier on the page; those found now are added
 */
export function findTerms(sentence: string, met: Set<TermId>): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let end = 0;
  for (const { 0: words, index } of sentence.matchAll(pattern)) {
    const term = terms.get(words.toLowerCase());
    if (term === undefined || met.has(term)) continue;
    met.add(term);
    if (index > end) parts.push({ words: sentence.slice(end, index), term: null });
    parts.push({ words, term });
    end = index + words.length;
  }
  if (end < sentence.length) parts.push({ words: sentence.slice(end), term: null });
  return parts;
}
