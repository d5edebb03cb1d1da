/** What a text is about, by words that tell one theme from the others. */
import type { Commitment, Vocabulary } from '#model/dataset.ts';
import type { Theme } from '#model/records.generated.ts';
import { listStems, splitWords } from './split-words.ts';
import { toStem } from './stem.ts';
import { listOneWordForms, noSynonyms, type SynonymTable } from './synonyms.ts';

/** Words of a theme, as stems: those of its name count double, but for those that every other theme speaks of too. */
export interface ThemeWords {
  readonly theme: Theme;
  readonly name: readonly string[];
  readonly other: readonly string[];
}

/** A theme found in a text, and by which of its words. */
export interface NamedTheme {
  readonly theme: Theme;
  readonly by: readonly string[];
}

/** A word of more themes than this tells none of them. */
const mostThemes = 2;
/** Commitments of a theme that must hold a word, and their share of all that do, before it is the theme's own. */
const fewestCommitments = 5;
const smallestShare = 0.6;
/** Of at least as many commitments that hold a word of the name, fewer than this share are of the theme: "security" tells little. */
const smallestShareOfName = 1 / 3;
/** What the words found must weigh: the theme's name, or two others. */
const enough = 2;
/** Themes told at most: a text that is about everything is about none. */
const shownThemes = 2;

/** The themes' words: from their names and definitions, from words of like meaning, and from the commitments that belong to them. */
export function toThemeWords(
  vocabulary: Vocabulary,
  commitments: readonly Commitment[],
  smallWords: ReadonlySet<string>,
  synonyms: SynonymTable = noSynonyms,
): readonly ThemeWords[] {
  const withAlike = (stems: readonly string[]) => [
    ...stems,
    ...stems.flatMap((stem) => listOneWordForms(stem, synonyms)),
  ];
  const defined = [...vocabulary].map(([id, { label, definition }]) => ({
    theme: id as Theme, // the vocabulary's ids are the schema's closed list
    name: listStems(label, smallWords),
    other: withAlike(listStems(`${label} ${definition}`, smallWords)),
  }));
  const counts = new Map<string, number>();
  for (const { name, other } of defined) {
    for (const stem of new Set([...name, ...other])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const isTelling = (stem: string) => (counts.get(stem) ?? 0) <= mostThemes;
  const holders = countHolders(commitments, smallWords);
  const ofRecords = findRecordWords(holders);
  return defined.map(({ theme, name, other }) => {
    const own = new Set(
      name.filter((stem) => isTelling(stem) && !isScattered(holders.get(stem), theme)),
    );
    const others = new Set([
      ...[...name, ...other].filter(isTelling),
      ...(ofRecords.get(theme) ?? []),
    ]);
    return { theme, name: [...own], other: [...others].filter((stem) => !own.has(stem)) };
  });
}

/** At most two themes, the surest first; none where the text's words tell none. */
export function recogniseThemes(
  text: string,
  themes: readonly ThemeWords[],
): readonly NamedTheme[] {
  const words = new Map(
    [...splitWords(text)].reverse().map((word) => [toStem(word), word] as const),
  );
  return themes
    .map(({ theme, name, other }) => {
      const ofName = name.filter((stem) => words.has(stem));
      const ofOthers = other.filter((stem) => words.has(stem));
      const by = [...ofName, ...ofOthers].map((stem) => words.get(stem) ?? stem);
      return { theme, by, weight: 2 * ofName.length + ofOthers.length };
    })
    .filter(({ weight }) => weight >= enough)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, shownThemes)
    .map(({ theme, by }) => ({ theme, by }));
}

/** How many commitments of each theme hold a stem, themselves or in what was found on them. */
type Holders = ReadonlyMap<Theme, number>;

function countHolders(
  commitments: readonly Commitment[],
  smallWords: ReadonlySet<string>,
): ReadonlyMap<string, Holders> {
  const holders = new Map<string, Map<Theme, number>>();
  for (const { theme, statement, findings } of commitments) {
    const text = [statement, ...findings.map(({ finding }) => finding)].join(' ');
    for (const stem of new Set(listStems(text, smallWords))) {
      const counts = holders.get(stem) ?? new Map<Theme, number>();
      counts.set(theme, (counts.get(theme) ?? 0) + 1);
      holders.set(stem, counts);
    }
  }
  return holders;
}

function countAll(counts: Holders): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function isScattered(counts: Holders = new Map(), theme: Theme): boolean {
  const all = countAll(counts);
  return all >= fewestCommitments && (counts.get(theme) ?? 0) / all < smallestShareOfName;
}

function findRecordWords(
  holders: ReadonlyMap<string, Holders>,
): ReadonlyMap<Theme, readonly string[]> {
  const words = new Map<Theme, string[]>();
  for (const [stem, counts] of holders) {
    for (const [theme, count] of counts) {
      const isOwn = count >= fewestCommitments && count / countAll(counts) >= smallestShare;
      if (isOwn) words.set(theme, [...(words.get(theme) ?? []), stem]);
    }
  }
  return words;
}
