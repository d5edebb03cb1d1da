import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Association {
  readonly fileMatch: readonly string[];
  readonly url: string;
}

const settings: { 'json.schemas': readonly Association[] } = JSON.parse(
  readFileSync('.vscode/settings.json', 'utf8'),
);
const associations = settings['json.schemas'];

describe('the editor settings', () => {
  test.each(associations)('give $fileMatch a schema that exists', ({ url, fileMatch }) => {
    expect(existsSync(url)).toBe(true);
    for (const pattern of fileMatch) {
      expect(globSync(pattern.slice(1)).length, pattern).toBeGreaterThan(0);
    }
  });

  test('name for every record the schema that the record names itself', () => {
    for (const { url, fileMatch } of associations) {
      const [file = ''] = fileMatch.flatMap((pattern) => globSync(pattern.slice(1)));
      const record: { $schema?: string } = JSON.parse(readFileSync(file, 'utf8'));
      expect(record.$schema?.replace(/^(\.\.\/)+/, './'), file).toBe(url);
    }
  });
});
