/** All that the page hands to the island that checks a claim: what can be chosen, and words that belong to the method. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Edition } from '../edition.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface CheckPage {
  readonly countries: readonly Choice[];
  readonly themes: readonly Choice[];
  readonly observers: Readonly<Record<string, string>>;
  /** Words of the levels, 0 to 3. */
  readonly levels: readonly string[];
  readonly unchecked: string;
  readonly reversed: string;
  readonly verdicts: typeof text.scores.verdicts;
  /** How a recorded claim comes by its verdict. */
  readonly verdictRule: string;
  /** The day of the scores, in words. */
  readonly asOf: string;
  readonly staleAfterMonths: number;
}

export function toCheckPage(
  { countries, vocabularies, method }: Pick<Dataset, 'countries' | 'vocabularies' | 'method'>,
  { asOf }: Pick<Edition, 'asOf'>,
): CheckPage {
  const labelsOf = (name: string): Choice[] =>
    [...(vocabularies.get(name) ?? [])].map(([id, { label }]) => ({ id, label }));
  return {
    countries: countries.map(({ iso3, name }) => ({ id: iso3, label: name })),
    themes: labelsOf('themes').sort((a, b) => compareText(a.label, b.label)),
    observers: Object.fromEntries(labelsOf('observers').map(({ id, label }) => [id, label])),
    levels: text.scores.levels,
    unchecked: text.scores.unchecked,
    reversed: text.scores.reversed,
    verdicts: text.scores.verdicts,
    verdictRule: text.pages.claim.rule,
    asOf,
    staleAfterMonths: method.evidence.staleAfterMonths,
  };
}
