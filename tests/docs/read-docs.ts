import { readFileSync } from 'node:fs';

/** The documents that people read in the repository, by their path. */
export const docs = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'data/README.md',
  'data/codebook.md',
  'docs/mutants.md',
  'docs/reviewing.md',
  'docs/scale.md',
] as const;

export const readDoc = (path: string): string => readFileSync(path, 'utf8');

/** The text of a document without its blocks and pieces of code. */
export function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}
