/** What the check says of its answer, in sentences that a screen reader announces: never that a text is true or untrue. */
import { checkText } from '#i18n/check-text.ts';
import type { CheckAnswer } from './answer-check.ts';
import type { StoodFor } from './rank-documents.ts';
import type { Choice } from './check-page.ts';
import { anything, type CheckQuestion } from './check-question.ts';
import type { ReadQuestion } from './find-bearing.ts';
import type { LetterSurvey } from './survey-letter.ts';

/** How a code or an id is called. */
export type NameOf = (id: string) => string;

/** Names ids as some choices do. What is not among them keeps its id. */
export function toNameOf(choices: readonly Choice[]): NameOf {
  return (id) => choices.find((choice) => choice.id === id)?.label ?? id;
}

/** How much bears on the text, and what that does not say. */
export function describeCheck({
  counts,
  question,
  read,
  stoodFor,
}: CheckAnswer): readonly string[] {
  const { status } = checkText;
  const { promised, claimed, found } = counts;
  const language = read.isOtherLanguage ? [checkText.otherLanguage] : [];
  const unknown = read.unknownWords.length > 0 ? [status.unknown(read.unknownWords)] : [];
  if (promised + claimed + found > 0) {
    return [
      ...language,
      status.found(promised, claimed, found),
      status.noVerdict,
      ...describeStoodFor(stoodFor),
      ...unknown,
    ];
  }
  if (read.asked.length === 0) return [...language, status.untold];
  const isHeld =
    read.onlyCountries.size > 0 ||
    read.onlyTheme !== null ||
    question.from !== null ||
    question.to !== null;
  return [...language, status.nothing, ...(isHeld ? [status.nothingWithFilters] : []), ...unknown];
}

/** Which words of records stood for which of the text; nothing where the text's own words were enough. */
function describeStoodFor(all: readonly StoodFor[]): readonly string[] {
  const byAsked = new Map<string, string[]>();
  for (const { asked, found } of all) byAsked.set(asked, [...(byAsked.get(asked) ?? []), found]);
  const parts = [...byAsked].map(([asked, found]) => checkText.status.stoodFor(found, asked));
  return parts.length === 0 ? [] : [checkText.status.alike(parts)];
}

/** What was read from the text where the reader chose nothing; empty where all was chosen. */
export function describeReading(
  { question, read }: Pick<CheckAnswer, 'question' | 'read'>,
  nameCountry: NameOf,
  nameTheme: NameOf,
): string {
  const words = checkText.read;
  const countries = question.country === null ? read.countries : [];
  const themes = question.theme === null ? read.themes : [];
  const parts = [
    ...countries.map(({ iso3, by }) => words.from(nameCountry(iso3), [by])),
    ...themes.map(({ theme, by }) => words.from(nameTheme(theme), by.slice(0, 3))),
  ];
  const isOpen = question.country === null && countries.length === 0;
  return [
    ...(parts.length > 0 ? [words.both(parts.join(', '))] : []),
    ...(isOpen ? [words.noCountry] : []),
  ].join(' ');
}

/** What the option that leaves a choice to the text says it comes to. */
export function describeAsText(ids: readonly string[], nameOf: NameOf): string {
  return ids.length === 0 ? checkText.asText : checkText.asTextSays(ids.map(nameOf).join(', '));
}

/** What is looked through, in one line: what the reader chose, and what the text says where nothing was chosen. */
export function describeFilters(
  { country, theme, from, to }: Omit<CheckQuestion, 'words'>,
  read: ReadQuestion | undefined,
  nameCountry: NameOf,
  nameTheme: NameOf,
): string {
  const words = checkText;
  const toWords = (chosen: string | null, any: string, told: readonly string[], nameOf: NameOf) => {
    if (chosen === anything) return [any];
    return (chosen === null ? told : [chosen]).map(nameOf);
  };
  const countries = (read?.countries ?? []).map(({ iso3 }) => iso3);
  const themes = (read?.themes ?? []).map(({ theme: id }) => id);
  const parts = [
    ...toWords(country, words.anyCountry, countries, nameCountry),
    ...toWords(theme, words.anyTheme, themes, nameTheme),
    ...(from === null ? [] : [`${words.from} ${from}`]),
    ...(to === null ? [] : [`${words.to} ${to}`]),
  ];
  return words.lookThrough(parts);
}

/** On how many sentences of a letter something bears, and which countries it names. */
export function describeLetter(
  { sentences, countries, isOtherLanguage }: LetterSurvey,
  nameCountry: NameOf,
): readonly string[] {
  const { letter } = checkText;
  const bearing = sentences.filter(
    ({ promised, claimed, found }) => promised + claimed + found > 0,
  );
  const names = countries.map(({ iso3, times }) => letter.times(nameCountry(iso3), times));
  return [
    ...(isOtherLanguage ? [checkText.otherLanguage] : []),
    letter.note(sentences.length, bearing.length),
    ...(names.length > 0 ? [letter.names(names.join(', '))] : []),
  ];
}
