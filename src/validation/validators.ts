import { Ajv, type ValidateFunction } from 'ajv';
import { isPartialDate } from '#model/partial-date.ts';
import { fillVocabularies, type Json, type Vocabularies } from './fill-vocabularies.ts';
import type { RecordKind, RecordShapes } from './layout.ts';

/** Checks records against their schemas. */
export interface Validators {
  /** The check of one kind of record; it narrows a value to the kind's shape. */
  readonly get: <K extends RecordKind>(kind: K) => ValidateFunction<RecordShapes[K]>;
}

const prepared = new WeakMap<object, Map<string, Validators>>();

/**
 * The checks of all kinds of records. Each is compiled when it is first used, and once only for the same schemas
 * and lists. The closed lists are written into the schemas here, so that a term added to a list is known at once.
 * @throws where a schema is missing or refers to a list that is
 */
export function prepareValidators(
  schemas: ReadonlyMap<string, Json>,
  vocabularies: Vocabularies,
): Validators {
  const ofSchemas = prepared.get(schemas) ?? new Map<string, Validators>();
  prepared.set(schemas, ofSchemas);
  const key = JSON.stringify([...vocabularies]);
  const validators = ofSchemas.get(key) ?? createValidators(schemas, vocabularies);
  ofSchemas.set(key, validators);
  return validators;
}

function createValidators(
  schemas: ReadonlyMap<string, Json>,
  vocabularies: Vocabularies,
): Validators {
  // `strict` stays at its default, which allows a discriminator without naming each branch's fields twice.
  const ajv = new Ajv({ allErrors: true, verbose: true, discriminator: true });
  ajv.addKeyword('x-vocabulary');
  ajv.addFormat('partial-date', isPartialDate);
  for (const schema of schemas.values()) {
    const filled = fillVocabularies(schema, vocabularies);
    if (typeof filled === 'object' && filled !== null) ajv.addSchema(filled);
  }
  return {
    get: <K extends RecordKind>(kind: K) => {
      const validate = ajv.getSchema<RecordShapes[K]>(`${kind}.schema.json`);
      if (!validate) throw new Error(`There is no schemas/${kind}.schema.json.`);
      return validate as ValidateFunction<RecordShapes[K]>; // none of our schemas is asynchronous
    },
  };
}
