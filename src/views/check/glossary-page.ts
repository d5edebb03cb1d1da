/** The glossary: terms of the method with one definition each, and the closed lists as they stand in the data. */
import { text } from '#i18n/text.ts';
import type { TermId, GlossaryTerm } from '#i18n/en/glossary-terms.ts';
import { compareText } from '#model/compare-text.ts';
import type { Vocabulary } from '#model/dataset.ts';
import { addresses } from '../addresses.ts';

export interface GlossaryEntry {
  /** Under which it stands on the page. */
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

export interface MethodTerm extends GlossaryEntry {
  /** Address of the chapter of the method that says more, and its title. */
  readonly chapter: { readonly address: string; readonly title: string };
}

export interface ClosedList {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly GlossaryEntry[];
}

export interface GlossaryPage {
  /** By name. */
  readonly terms: readonly MethodTerm[];
  /** By title. */
  readonly lists: readonly ClosedList[];
}

/**
 * @param chapters titles of the method's chapters by their ids
 * @throws where a term names a chapter, or the data a list, that has no title: a link or a heading would be missing
 */
export function toGlossaryPage(
  vocabularies: ReadonlyMap<string, Vocabulary>,
  chapters: ReadonlyMap<string, string>,
): GlossaryPage {
  const entries: readonly (readonly [string, GlossaryTerm])[] = Object.entries(
    text.glossary.entries,
  );
  return {
    terms: entries
      .map(([id, { term, meaning, chapter }]) => ({
        id,
        term,
        meaning,
        chapter: {
          address: `${addresses.method}#${chapter}`,
          title: getTitle(chapters.get(chapter), chapter),
        },
      }))
      .sort((a, b) => compareText(a.term, b.term)),
    lists: [...vocabularies]
      .map(([name, vocabulary]) => toClosedList(name, vocabulary))
      .sort((a, b) => compareText(a.title, b.title)),
  };
}

/** Address of a term in the glossary. */
export function termAddress(term: TermId): string {
  return `${addresses.glossary}#${term}`;
}

function toClosedList(name: string, vocabulary: Vocabulary): ClosedList {
  return {
    id: `list-${name}`,
    title: getTitle(text.glossary.vocabularies[name], name),
    entries: [...vocabulary].map(([id, { label, definition }]) => ({
      id: `${name}-${id}`,
      term: label,
      meaning: definition,
    })),
  };
}

function getTitle(title: string | undefined, name: string): string {
  if (title === undefined) throw new Error(`No title for "${name}" in the glossary.`);
  return title;
}
