import { isJudgedField, JUDGED_FIELDS, listJudgedFields } from '#model/judged-fields.ts';
import type { Context } from '../context.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { formatChoice } from '../suggest.ts';

type Coding = Context['records']['coding'][number];
type Judgement = Context['records']['judgement'][number];

/**
 * A coding of a finding gives a level and whether it is reversed; one of a check gives a verdict; a judgement gives a
 * field that its record has, and one of the field's values.
 */
export const rule: Rule = {
  code: 'coding-fields',
  severity: 'error',
  reason: 'A level says nothing of a claim, and a verdict nothing of a commitment.',
  check({ records, byId }) {
    const judgements = records.judgement.flatMap((judgement) => {
      const kinds = (byId.get(judgement.value.item ?? '') ?? []).map(({ kind }) => kind);
      return checkJudgement(judgement, kinds);
    });
    const codings = records.coding.flatMap((coding) => {
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
    return [...codings, ...judgements];
  },
};

function checkJudgement({ value, spotOf }: Judgement, kinds: readonly string[]): Remark[] {
  const { item = '', field = '', value: given = '' } = value;
  if (!isJudgedField(field) || given === '') return [];
  const fields = kinds.flatMap((kind) => listJudgedFields(kind));
  // An item that is nothing of what is judged is told by the rule on references.
  if (fields.length > 0 && !fields.includes(field)) {
    const found = `"${field}" is not judged of "${item}".`;
    return [{ spot: spotOf('field'), found, write: `Write ${formatChoice(fields)}.` }];
  }
  const codes: readonly string[] = JUDGED_FIELDS[field].codes;
  if (codes.includes(given)) return [];
  const found = `"${given}" is not a value of "${field}".`;
  return [{ spot: spotOf('value'), found, write: `Write ${formatChoice(codes)}.` }];
}

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
