import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docs, readDoc, withoutCode } from './read-docs.ts';

/** Targets of the links and pictures of a document, but for those that lead out of the repository. */
function listTargets(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** Names by which a heading can be reached, as hosts of repositories make them. */
function listAnchors(path: string): string[] {
  return [...withoutCode(readDoc(path)).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function findFault(from: string, target: string): string | undefined {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : normalize(join(dirname(from), path));
  if (!existsSync(file)) return `${from}: ${target} leads nowhere`;
  if (anchor === undefined || listAnchors(file).includes(anchor)) return undefined;
  return `${from}: ${target} has no such heading`;
}

describe('the documents', () => {
  test.each(docs)('%s has links that lead somewhere', (path) => {
    const faults = listTargets(readDoc(path)).flatMap((target) => findFault(path, target) ?? []);
    expect(faults).toEqual([]);
  });

  test('find a link that is broken, and an anchor that is', () => {
    expect(findFault('README.md', 'nowhere.md')).toContain('leads nowhere');
    expect(findFault('README.md', 'CONTRIBUTING.md#no-such-door')).toContain('no such heading');
  });

  test('lead to each other: every one can be reached from the README', () => {
    const reached = new Set<string>(['README.md']);
    for (const path of reached) {
      if (!path.endsWith('.md')) continue;
      for (const target of listTargets(readDoc(path))) {
        const [file = ''] = target.split('#');
        if (file !== '') reached.add(normalize(join(dirname(path), file)));
      }
    }
    const expected = [...docs, 'LICENSE', 'LICENSE-DATA', 'CITATION.cff'];
    expect(expected.filter((path) => !reached.has(path))).toEqual([]);
  });

  test('are all that stand at the root', () => {
    const atRoot = readdirSync('.').filter((name) => name.endsWith('.md'));
    expect(docs).toEqual(expect.arrayContaining(atRoot));
  });
});
