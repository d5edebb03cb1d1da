import type { Context } from '../context.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

type Coding = Context['records']['coding'][number];

/** A coding of a finding gives a level and whether it is reversed; one of a check gives a verdict. */
export const rule: Rule = {
  code: 'coding-fields',
  severity: 'error',
  reason: 'A level says nothing of a claim, and a verdict nothing of a commitment.',
  check({ records, byId }) {
    return records.coding.flatMap((coding) => {
      const kinds = (byId.get(coding.value.item ?? '') ?? []).map(({ kind }) => kind);
      if (kinds.includes('finding')) {
        return [...demand(coding, 'level', 'finding'), ...refuse(coding, 'verdict', 'finding')];
      }
      if (!kinds.includes('check')) return [];
      return [
        ...demand(coding, 'verdict', 'check'),
        ...refuse(coding, 'level', 'check'),
        ...refuse(coding, 'reversed', 'check'),
      ];
    });
  },
};

type Field = 'level' | 'reversed' | 'verdict';

function demand({ value, whole, spotOf }: Coding, field: Field, kind: string): Remark[] {
  // In a row with another fault the cell may be filled, only not as it should be.
  if (value[field] !== undefined || whole === null) return [];
  const found = `"${value.item ?? ''}" is a ${kind}, and "${field}" is blank.`;
  return [{ spot: spotOf(field), found, write: `Write the ${field} that the coder read.` }];
}

function refuse({ value, spotOf }: Coding, field: Field, kind: string): Remark[] {
  if (value[field] === undefined) return [];
  const found = `"${value.item ?? ''}" is a ${kind}, and has no "${field}".`;
  return [{ spot: spotOf(field), found, write: 'Leave the cell blank.' }];
}
