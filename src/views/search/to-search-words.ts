/** Words that records hold, by which the search mends a slip: "suddan", "civillians". */
import { compareText } from '#model/compare-text.ts';
import type { Dataset } from '#model/dataset.ts';
import { listCountryNames } from './country-search-names.ts';

/** Shorter words are too near to too many others. */
const shortest = 4;
/** Records that must hold a word, so that a slip of ours is not offered for one of the reader's. */
const fewestRecords = 3;

/** In small letters, those that most records hold first, of equal ones by letter; names whatever their number. */
export function toSearchWords(dataset: Dataset): readonly string[] {
  const { commitments, claims, strategies, missions, actors, countries } = dataset;
  const names = [
    ...countries.flatMap(({ name, iso3 }) => listCountryNames(name, iso3)),
    ...missions.flatMap(({ acronym, name }) => [acronym, name]),
    ...actors.map(({ name }) => name),
  ];
  const texts = [
    ...names,
    ...strategies.map(({ title }) => title),
    ...commitments.flatMap(({ statement, findings }) => [
      statement,
      ...findings.map(({ finding }) => finding),
    ]),
    ...claims.flatMap(({ statement, checks }) => [
      statement,
      ...checks.map(({ finding }) => finding),
    ]),
  ];
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(listWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ofNames = new Set(names.flatMap(listWords));
  return [...counts]
    .filter(([word, count]) => count >= fewestRecords || ofNames.has(word))
    .sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b))
    .map(([word]) => word);
}

function listWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= shortest);
}
