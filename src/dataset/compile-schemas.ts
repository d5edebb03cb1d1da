import { Ajv, type ValidateFunction } from 'ajv';
import { isPartialDate } from '#model/partial-date.ts';
import type { Json } from '#validation/fill-vocabularies.ts';

/** The check of the files or rows of one schema, by the schema's name. */
export type Compile = <T>(name: string) => ValidateFunction<T>;

/** Makes ready to compile schemas as they stand, for files that are read apart from the records. */
export function prepareSchemas(schemas: ReadonlyMap<string, Json>): Compile {
  const ajv = new Ajv({ allErrors: true, verbose: true, discriminator: true });
  ajv.addKeyword('x-vocabulary');
  ajv.addFormat('partial-date', isPartialDate);
  for (const schema of schemas.values()) {
    if (typeof schema === 'object' && schema !== null) ajv.addSchema(schema);
  }
  return <T>(name: string) => {
    const validate = ajv.getSchema<T>(`${name}.schema.json`);
    if (!validate) throw new Error(`There is no schemas/${name}.schema.json.`);
    return validate as ValidateFunction<T>; // none of our schemas is asynchronous
  };
}
