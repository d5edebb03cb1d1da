import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const FORMS = '.github/ISSUE_TEMPLATE';
const WORKFLOWS = '.github/workflows';
const readAll = (folder: string) =>
  readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

test('every label of a form or workflow is made by the commands of the review guide, and no other', () => {
  const ofForms = readAll(FORMS).flatMap((form): readonly string[] => parse(form).labels ?? []);
  const ofWorkflows = readAll(WORKFLOWS).flatMap((workflow) =>
    [...workflow.matchAll(/--label ([\w-]+)|labels\.\*\.name, '([\w-]+)'/g)].flatMap(
      ([, given, awaited]) => given ?? awaited ?? [],
    ),
  );
  expect(ofWorkflows).toEqual(expect.arrayContaining(['links', 'new-finding']));
  const guide = readFileSync('docs/reviewing.md', 'utf8');
  const [, made = ''] = /^for label in (.+); do\n +gh label create "\$label"/m.exec(guide) ?? [];
  expect(made.split(' ')).toEqual([...new Set([...ofForms, ...ofWorkflows])].sort());
});
