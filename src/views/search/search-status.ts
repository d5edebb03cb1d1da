/** What the search says of its answer, in sentences that a screen reader announces. */
import { searchText } from '#i18n/search-text.ts';
import { filterNames, type SearchQuestion, type UnknownFilter } from './search-question.ts';

/** What the sentences depend on. */
export interface AnswerFacts {
  readonly question: SearchQuestion;
  readonly count: number;
  readonly countWithoutFilters: number;
  readonly missing: readonly { readonly word: string; readonly near: string | null }[];
  readonly isBeginning: boolean;
}

/** The question in words: `“joint force”, Country: Sudan`. */
export function describeQuestion({ words, filters }: SearchQuestion): string {
  const { asked, names } = searchText;
  const chosen = filterNames.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [asked.filter(names[name], value)];
  });
  const quoted = words === '' ? [] : [asked.words(words.replace(/^["“]|["”]$/g, ''))];
  return [...quoted, ...chosen].join(asked.join);
}

/** How many records were found, and for what; what was left out of the question, and why. */
export function describeAnswer(facts: AnswerFacts): string {
  const { question, count, missing, isBeginning } = facts;
  if (isBeginning) return searchText.beginning(question.words, count);
  if (count === 0) return describeNothing(facts);
  const leftOut = missing.map(
    (each) => describeMended(each) ?? searchText.missingLeftOut(each.word),
  );
  return [searchText.found(count, describeQuestion(question)), ...leftOut].join(' ');
}

/** That filters of the address are unknown; empty where all are known. */
export function describeUnknown(unknown: readonly UnknownFilter[]): string {
  return unknown
    .map(({ name, value }) => searchText.unknownFilter(searchText.names[name], value))
    .join(' ');
}

function describeNothing({ question, countWithoutFilters, missing }: AnswerFacts): string {
  const hasFilters = Object.keys(question.filters).length > 0;
  return [
    searchText.nothing(describeQuestion(question)),
    ...missing.flatMap(
      (each) => describeMended(each) ?? (missing.length > 1 ? searchText.missing(each.word) : []),
    ),
    ...(hasFilters && countWithoutFilters > 0
      ? [searchText.nothingWithFilters(countWithoutFilters)]
      : []),
  ].join(' ');
}

function describeMended({ word, near }: AnswerFacts['missing'][number]): string | null {
  return near === null ? null : searchText.missingMended(word, near);
}
