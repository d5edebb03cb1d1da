import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { docs, readDoc } from './read-docs.ts';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

/** Names of the npm scripts that a text speaks of. */
function listCommands(text: string): string[] {
  const named = text.matchAll(/\bnpm (?:run (?:--silent )?([a-z][a-z:-]*)|(start|test)\b)/g);
  return [...named].map(([, run, short]) => run ?? short ?? '');
}

describe('the commands', () => {
  test.each(docs)('that %s names exist', (path) => {
    expect(listCommands(readDoc(path)).filter((name) => !(name in scripts))).toEqual([]);
  });

  test('are all explained in CONTRIBUTING.md', () => {
    const rows = readDoc('CONTRIBUTING.md')
      .split('\n')
      .filter((line) => line.startsWith('| `npm'));
    const explained = rows.map((row) => listCommands(row)[0]);
    expect(explained.toSorted()).toEqual(Object.keys(scripts).toSorted());
  });

  test('are found in running text, with and without run', () => {
    expect(listCommands('`npm run check -- --json`, then `npm test` or npm start.')).toEqual([
      'check',
      'test',
      'start',
    ]);
  });
});
