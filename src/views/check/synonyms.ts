/** A question's words, each with the other words by which a record can say the same. */
import { foldLetters, splitWords } from './split-words.ts';
import { toStem } from './stem.ts';

/** Words for one thing, in groups, as the index carries them; a word may be of several words. */
export interface SynonymLists {
  readonly version: number;
  /** Other spellings and acronyms: as good as the word. */
  readonly same: readonly (readonly string[])[];
  /** Words of like meaning: weaker. */
  readonly alike: readonly (readonly string[])[];
}

/** A word or words as written, and the stems that must all stand where it is found. */
export interface WordForm {
  readonly word: string;
  readonly stems: readonly string[];
}

/** What is asked for by one word of a question, or by several that name one thing. */
export interface AskedWord {
  /** As written in the question, in small letters. */
  readonly word: string;
  /** Whether the question writes it as a name: with a capital within a sentence. */
  readonly isName: boolean;
  /** Whether it only says where, as a capital does: it raises what holds it, and nothing is found or missed for it. */
  readonly isAside: boolean;
  readonly same: readonly WordForm[];
  readonly alike: readonly WordForm[];
}

/** Groups by the stems of each of their words, joined by spaces. */
export interface SynonymTable {
  readonly same: ReadonlyMap<string, readonly WordForm[]>;
  readonly alike: ReadonlyMap<string, readonly WordForm[]>;
  /** Stems in the longest word of any group. */
  readonly longest: number;
}

export const noSynonyms: SynonymTable = { same: new Map(), alike: new Map(), longest: 1 };

export function toSynonymTable(lists: SynonymLists, smallWords: ReadonlySet<string>): SynonymTable {
  const toForms = (words: readonly string[]) => words.map((word) => toForm(word, smallWords));
  const same = toGroupMap(lists.same.map(toForms));
  const withSpellings = (form: WordForm) => same.get(toKey(form)) ?? [form];
  const alike = toGroupMap(lists.alike.map((group) => toForms(group).flatMap(withSpellings)));
  const lengths = [...same.keys(), ...alike.keys()].map((key) => key.split(' ').length);
  return { same, alike, longest: Math.max(1, ...lengths) };
}

/** Words of a text that are not asked for as its others are, in small letters. */
export interface PlaceWords {
  /** Never taken for names of the matter: those by which the text tells its countries. */
  readonly notNames: ReadonlySet<string>;
  readonly aside: ReadonlySet<string>;
}

const noPlaces: PlaceWords = { notNames: new Set(), aside: new Set() };

/**
 * The words of a text, each asked for once. Words that together name one thing are one; another word that the text holds
 * itself stands for none but itself, and each stands for one word alone, so that nothing is counted twice.
 */
export function listAskedWords(
  text: string,
  smallWords: ReadonlySet<string>,
  table: SynonymTable,
  { notNames, aside }: PlaceWords = noPlaces,
): readonly AskedWord[] {
  const words = splitWords(text).filter((word) => word.length > 1 && !smallWords.has(word));
  const forms = joinWords(words, table);
  const names = findNames(text);
  const taken = new Set(forms.map(toKey));
  const asked: AskedWord[] = [];
  const seen = new Set<string>();
  for (const form of forms) {
    if (seen.has(toKey(form))) continue;
    const same = table.same.get(toKey(form)) ?? [form];
    for (const each of same) {
      seen.add(toKey(each));
      taken.add(toKey(each));
    }
    const alike = listAlike(form, same, table).filter((other) => !taken.has(toKey(other)));
    for (const other of alike) taken.add(toKey(other));
    const own = form.word.split(' ');
    const isName = own.every((word) => names.has(word) && !notNames.has(word));
    const isAside = own.every((word) => aside.has(word));
    asked.push({ word: form.word, isName, isAside, same, alike });
  }
  return asked;
}

/** Stems of single words that mean the same as a stem, or much the same. */
export function listOneWordForms(stem: string, { same, alike }: SynonymTable): readonly string[] {
  const forms = [...(same.get(stem) ?? []), ...(alike.get(stem) ?? [])];
  return forms.flatMap(({ stems }) => (stems.length === 1 ? stems : []));
}

/** Words with a capital that no full stop or line calls for, in small letters. */
function findNames(text: string): ReadonlySet<string> {
  const names = foldLetters(text).matchAll(/(?<=[\p{L}\p{N},;:(-][ -]?)\p{Lu}[\p{L}\p{N}]+/gu);
  return new Set([...names].map(([name]) => name.toLowerCase()));
}

/** Words of like meaning; of several words that name one thing also the last alone: forces, for armed forces. */
function listAlike(
  { word, stems }: WordForm,
  same: readonly WordForm[],
  table: SynonymTable,
): readonly WordForm[] {
  const head = { word: word.split(' ').at(-1) ?? word, stems: stems.slice(-1) };
  const others = [
    ...same.flatMap((form) => table.alike.get(toKey(form)) ?? []),
    ...(stems.length > 1 ? [head] : []),
  ];
  return [...new Map(others.map((form) => [toKey(form), form])).values()];
}

/** A text's words in its order, the longest known group of words taken as one. */
function joinWords(words: readonly string[], { same, alike, longest }: SynonymTable) {
  const stems = words.map(toStem);
  const forms: WordForm[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(longest, words.length - at);
    const keyOf = (count: number) => stems.slice(at, at + count).join(' ');
    while (length > 1 && !same.has(keyOf(length)) && !alike.has(keyOf(length))) length -= 1;
    forms.push({
      word: words.slice(at, at + length).join(' '),
      stems: stems.slice(at, at + length),
    });
    at += length;
  }
  return forms;
}

function toForm(word: string, smallWords: ReadonlySet<string>): WordForm {
  const stems = splitWords(word).filter((each) => each.length > 1 && !smallWords.has(each));
  return { word, stems: stems.map(toStem) };
}

function toKey({ stems }: WordForm): string {
  return stems.join(' ');
}

function toGroupMap(groups: readonly (readonly WordForm[])[]): Map<string, WordForm[]> {
  const map = new Map<string, WordForm[]>();
  for (const group of groups) {
    for (const form of group) map.set(toKey(form), [...(map.get(toKey(form)) ?? []), ...group]);
  }
  return map;
}
