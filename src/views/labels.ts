/** Terms of the closed lists as a reader sees them. */
import type { Vocabulary } from '#model/dataset.ts';

/** `labels('themes', 'early-warning')` is "Early warning". */
export interface Labels {
  (vocabulary: string, id: string | number): string;
  /** What the term means. */
  definition(vocabulary: string, id: string | number): string;
}

/** Labels of a data set's vocabularies. Asking for a term that does not exist throws: the check has refused it before. */
export function toLabels(vocabularies: ReadonlyMap<string, Vocabulary>): Labels {
  const getTerm = (vocabulary: string, id: string | number) => {
    const term = vocabularies.get(vocabulary)?.get(String(id));
    if (!term) throw new Error(`No term "${String(id)}" in data/vocabularies/${vocabulary}.csv.`);
    return term;
  };
  return Object.assign((vocabulary: string, id: string | number) => getTerm(vocabulary, id).label, {
    definition: (vocabulary: string, id: string | number) => getTerm(vocabulary, id).definition,
  });
}
