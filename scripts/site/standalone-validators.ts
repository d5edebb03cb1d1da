/**
 * The checks of records by their schemas as plain code, written by the build: the site's policy allows no code that is
 * made while a page runs, which is how Ajv otherwise works.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, _ } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'vite';

/** Name by which islands import the checks. */
const NAME = 'virtual:validators';

/** Kinds of records that a form can make. */
export const FORM_KINDS = [
  'commitment',
  'claim',
  'source',
  'strategy',
  'actor',
  'mission',
  'risk',
  'access',
  'compliance',
  'mandate',
  'country',
] as const;

/**
 * A plugin that serves `virtual:validators`: one function for each kind of record.
 * @param root folder of the repository
 */
export function standaloneValidators(root: string): Plugin {
  const resolved = `\0${NAME}`;
  return {
    name: 'standalone-validators',
    resolveId: (id) => (id === NAME ? resolved : undefined),
    load: (id) => (id === resolved ? writeValidators(join(root, 'schemas'), root) : undefined),
  };
}

/**
 * The module's code. Only what Ajv asks of its own files is replaced: how long a text is, whether two values are equal,
 * and the form of dates.
 * @param folder the schemas, with the closed lists written into them
 */
export function writeValidators(folder: string, root: string): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    discriminator: true,
    code: { source: true, esm: true, formats: _`formats` },
  });
  ajv.addKeyword('x-vocabulary');
  ajv.addFormat('partial-date', () => true);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.schema.json'))) {
    ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  }
  const kinds = Object.fromEntries(FORM_KINDS.map((kind) => [kind, `${kind}.schema.json`]));
  const code = standalone(ajv, kinds);
  return [
    `import { isPartialDate } from ${JSON.stringify(join(root, 'src/model/partial-date.ts'))};`,
    "import deepEqual from 'fast-deep-equal';",
    "const formats = { 'partial-date': isPartialDate };",
    'const lengthOf = (text) => Array.from(text).length;',
    code
      .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'lengthOf')
      .replaceAll('require("ajv/dist/runtime/equal").default', 'deepEqual'),
  ].join('\n');
}
