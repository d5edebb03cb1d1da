import { fileSpot, type Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { formatChoice } from '../suggest.ts';

/** A file of codings bears the name of a further coder. */
export const rule: Rule = {
  code: 'coding-file',
  severity: 'error',
  reason: 'The name of the file says who coded; the first coder stands in the records themselves.',
  check({ records }) {
    const coders = records['vocabulary-term']
      .filter(({ file }) => file.layout.name === 'coders')
      .flatMap(({ id }) => id ?? []);
    const firstCoder = records.dataset[0]?.value.firstCoder;
    const others = coders.filter((coder) => coder !== firstCoder);
    const files = new Set(records.coding.map(({ file }) => file));
    return [...files]
      .filter(({ layout }) => coders.length > 0 && !others.includes(layout.name))
      .map(({ path, layout }): Remark => {
        const isFirst = layout.name === firstCoder;
        const found = isFirst
          ? `"${layout.name}" is the first coder, whose readings stand in the records.`
          : `"${layout.name}" is not a coder of data/vocabularies/coders.csv.`;
        const write = `Name the file after ${formatChoice(others)}, or add the coder to the list.`;
        return { spot: fileSpot(path), found, write };
      });
  },
};
