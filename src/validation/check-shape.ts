import type { ErrorObject, ValidateFunction } from 'ajv';
import { takeOut, toFieldPath, toPointerStep, type Draft } from './draft.ts';
import type { FieldPath, ParsedRecord } from './parsed-file.ts';
import { toFileProblem, type Problem } from './problem.ts';
import { describeShapeFault, findRepeatedIndex } from './describe-shape-fault.ts';
import { describeNames } from './describe-names.ts';

/** A record held against its schema. */
export interface ShapedRecord<T> {
  /** The whole record where its shape is right, else null. */
  readonly whole: T | null;
  /** What of it is right. */
  readonly draft: Draft<T>;
  readonly problems: readonly Problem[];
}

/** Of several faults of one value, the one that explains the others. */
const WEIGHTIEST_FIRST = ['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength'];

/** Faults with which a value keeps its type, so that rules can still read it. */
const HARMLESS = new Set(['maxLength', 'uniqueItems', 'minItems', 'maxItems']);

/** Holds a record against its schema: one problem for each mistake, however many errors the schema makes of it. */
export function checkShape<T>(
  record: ParsedRecord,
  validate: ValidateFunction<T>,
  format: 'json' | 'csv',
): ShapedRecord<T> {
  const { value } = record;
  if (validate(value)) {
    return { whole: value, draft: value as Draft<T>, problems: [] }; // a whole is a draft of itself
  }
  const byPointer = Map.groupBy(validate.errors ?? [], ({ instancePath }) => instancePath);
  const problems: Problem[] = [];
  const wrong = new Set<string>();
  for (const [pointer, errors] of byPointer) {
    const path = toFieldPath(pointer, value);
    const fault = findWeightiest(errors);
    if (fault) {
      const { code, found, write, ...told } = describeShapeFault(fault, format);
      const spot = record.spotOf(toPlaceOf(fault, path));
      problems.push({ ...toFileProblem(code, spot, found, write), ...told });
      if (!HARMLESS.has(fault.keyword)) wrong.add(pointer);
      continue;
    }
    for (const { code, name, found, write } of describeNames(errors)) {
      const isAbsent = code === 'missing-field';
      const spot = isAbsent ? record.spotOf(path) : record.nameSpotOf([...path, name]);
      const field = record.spotOf(name === '' ? path : [...path, name]).field;
      problems.push(toFileProblem(code, { ...spot, field }, found, write));
      if (!isAbsent) wrong.add(`${pointer}/${toPointerStep(name)}`);
    }
  }
  const sound = wrong.has('') ? {} : takeOut(value, wrong);
  return { whole: null, draft: sound as Draft<T>, problems }; // what the schema refuses has been taken out
}

/** What is repeated is told at its second place. */
function toPlaceOf(fault: ErrorObject, path: FieldPath): FieldPath {
  const repeated = findRepeatedIndex(fault);
  return repeated === undefined ? path : [...path, repeated];
}

function findWeightiest(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const ofValue = errors.filter(
    ({ keyword }) => !['required', 'additionalProperties'].includes(keyword),
  );
  const rank = ({ keyword }: ErrorObject): number => {
    const index = WEIGHTIEST_FIRST.indexOf(keyword);
    return index < 0 ? WEIGHTIEST_FIRST.length : index;
  };
  return ofValue.toSorted((a, b) => rank(a) - rank(b))[0];
}
