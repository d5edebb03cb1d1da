/** The fields of a form, made from the schema of a record: plain values, so that a worker can send them. */
import { findDateKind } from '#model/date-kind.ts';
import type { Json } from '../fill-vocabularies.ts';
import type { RecordKind } from '../layout.ts';
import { orderQuestions } from '../new-record/asking-order.ts';
import { listQuestions, type Question } from '../new-record/questions.ts';
import { findEntryRecipe } from '../new-record/recipes.ts';
import { formatFieldPath, type FieldPath } from '../parsed-file.ts';
import {
  findEntrySchema,
  findProperty,
  getRecordSchema,
  listFields,
  type SchemaPart,
  type Schemas,
} from '../schema-part.ts';

/** How a field is filled in. */
export type FieldControl =
  'line' | 'text' | 'date' | 'choice' | 'choices' | 'yes-no' | 'number' | 'record' | 'lines';

/** One member of a closed list. */
export interface FormChoice {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** One field that somebody fills in. */
export interface FormField {
  /** Its name: `madeOn`, `evidence[2].source`; the same by which a problem names it. */
  readonly name: string;
  /** The name without the place in a list: `evidence.source`. Its words go by this. */
  readonly key: string;
  /** What the field holds, in the words of the schema. */
  readonly says: string;
  readonly isRequired: boolean;
  /** True for what few records have: it is shown apart. */
  readonly isSeldom: boolean;
  readonly control: FieldControl;
  /** Members of the closed list; empty where it is open. */
  readonly choices: readonly FormChoice[];
  /** The kind of record that it names; null where it names none. */
  readonly names: RecordKind | null;
  readonly example: string | null;
  /** Most characters that fit; null where nothing is said. */
  readonly maxLength: number | null;
}

/** Fields that belong together: those of the record, or of one entry of a list in it. */
export interface FormGroup {
  /** `record`, or the place of the entry such as `evidence[2]`. */
  readonly name: string;
  /** Name of the list; null for the record itself. */
  readonly list: string | null;
  /** Id of the entry, where it has one. */
  readonly id: string | null;
  readonly fields: readonly FormField[];
}

/** A question with the way to its answer in the record. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly path: FieldPath;
  readonly isSeldom: boolean;
}

/** Terms of a closed list by the name of the list. */
export type ListTerms = (list: string) => readonly FormChoice[];

/** The questions on a record's own fields. */
export function listRecordQuestions(kind: RecordKind, schemas: Schemas): readonly PlacedQuestion[] {
  return place(kind, listQuestions(getRecordSchema(schemas, kind), schemas), []);
}

/** The questions on one entry of a list in a record. */
export function listEntryQuestions(
  kind: RecordKind,
  list: string,
  index: number,
  schemas: Schemas,
): readonly PlacedQuestion[] {
  const schema = findEntrySchemaOf(getRecordSchema(schemas, kind), list, schemas);
  if (schema === undefined) return [];
  const entry = findEntryRecipe(kind, list)?.kind ?? list;
  return place(entry, listQuestions(schema, schemas), [list, index]);
}

/** The lists in a kind of record whose entries have fields of their own. */
export function listEntryLists(kind: RecordKind, schemas: Schemas): readonly string[] {
  const schema = getRecordSchema(schemas, kind);
  return listFields(schema).filter(
    (name) => findEntrySchemaOf(schema, name, schemas)?.['type'] === 'object',
  );
}

/** A field as a form shows it. */
export function toFormField(
  { question, path, isSeldom }: PlacedQuestion,
  termsOf: ListTerms,
): FormField {
  const { part } = question;
  const list = part['x-vocabulary'] ?? NUMBERED_LISTS[String(part['title'])];
  const terms = typeof list === 'string' ? termsOf(list) : [];
  const choices = question.choice.map((member) => {
    const id = String(member);
    return terms.find((term) => term.id === id) ?? { id, label: id, definition: '' };
  });
  const { maxLength } = part;
  return {
    name: formatFieldPath(path),
    key: path.filter((step) => typeof step === 'string').join('.'),
    says: question.says,
    isRequired: question.isRequired,
    isSeldom,
    control: toControl(question),
    choices,
    names: question.names,
    example: question.example,
    maxLength: typeof maxLength === 'number' ? maxLength : null,
  };
}

/** Lists whose members are numbers, which the schemas write out themselves, by the title of the shape. */
const NUMBERED_LISTS: Readonly<Record<string, string>> = { Level: 'levels', Tier: 'tiers' };

const LONG_TEXT = 200;

function toControl({ part, isList, choice, names }: Question): FieldControl {
  if (choice.length > 0) return isList ? 'choices' : 'choice';
  if (isList) return 'lines';
  if (names !== null) return 'record';
  if (part['type'] === 'boolean') return 'yes-no';
  if (part['type'] === 'integer' || part['type'] === 'number') return 'number';
  if (findDateKind(part) !== null) return 'date';
  return isLong(part['maxLength']) ? 'text' : 'line';
}

function isLong(maxLength: Json | undefined): boolean {
  return typeof maxLength === 'number' && maxLength >= LONG_TEXT;
}

function findEntrySchemaOf(
  schema: SchemaPart,
  list: string,
  schemas: Schemas,
): SchemaPart | undefined {
  const property = findProperty(schema, list, schemas);
  return property && findEntrySchema(property, schemas);
}

/** Questions in the order in which people are asked, with the way to each. */
function place(
  kind: string,
  questions: readonly Question[],
  around: FieldPath,
): readonly PlacedQuestion[] {
  const { usual, seldom } = orderQuestions(kind, questions);
  const toPlaced = (question: Question, isSeldom: boolean): PlacedQuestion => ({
    question,
    path: [...around, ...question.path],
    isSeldom,
  });
  return [
    ...usual.map((question) => toPlaced(question, false)),
    ...seldom.map((question) => toPlaced(question, true)),
  ];
}
