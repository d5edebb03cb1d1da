import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { listPages } from '../../scripts/site/list-pages.ts';
import { findBrokenLinks } from './broken-links.ts';
import { openTab, useBrowser } from './open-page.ts';
import { readFacts, type PageFacts } from './page-facts.ts';
import { findStrays } from './page-kinds.ts';

/** The policy of every page, but for the hashes. */
const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
};

useBrowser();

let pages: readonly PageFacts[] = [];
beforeAll(async () => {
  await using tab = await openTab();
  pages = await readFacts(tab, inject('siteAddress'), listPages(inject('siteFolder')));
});

/** Pages that break a rule, with what breaks it: empty when all is well. */
function findBreaches(breach: (page: PageFacts) => unknown): readonly string[] {
  return pages.flatMap((page) => {
    const found = breach(page);
    return found ? [`${page.path || '(home)'}: ${String(found)}`] : [];
  });
}

describe('every page', () => {
  test('is of a kind of which the other tests open one', () => {
    expect(findStrays(pages.map(({ path }) => path))).toEqual([]);
  });

  test('has its links and places resolved', () => {
    const broken = findBrokenLinks(pages, inject('siteFolder'), inject('siteAddress'));
    expect(broken).toEqual([]);
  });

  test('says its language', () => {
    expect(findBreaches(({ language }) => (language === 'en' ? '' : `"${language}"`))).toEqual([]);
  });

  test('has a title that no other page has', () => {
    const owners = Map.groupBy(pages, ({ title }) => title);
    const shared = findBreaches(({ title }) => (owners.get(title)?.length ?? 0) > 1 && title);
    expect(shared).toEqual([]);
    expect(findBreaches(({ title }) => title.trim() === '' && 'no title')).toEqual([]);
  });

  test('has one h1, and no heading skips a level', () => {
    expect(findBreaches(({ headings }) => describeHeadingFault(headings))).toEqual([]);
  });

  test('has ids that are there once', () => {
    const repeated = ({ ids }: PageFacts) => ids.find((id, i) => ids.indexOf(id) !== i);
    expect(findBreaches(repeated)).toEqual([]);
  });

  test('states the policy, exactly and once', () => {
    const foreign = findBreaches(({ policies }) =>
      policies.length === 1 ? undefined : `${policies.length} policies`,
    );
    expect(foreign).toEqual([]);
    for (const { path, policies } of pages) {
      const stated = readPolicy(policies[0] ?? '');
      expect(stated.sources, path).toEqual(policy);
    }
  });

  test('has no script or style in its text that the policy does not know by hash', () => {
    const unknown = ({ inlineScripts, inlineStyles, policies }: PageFacts) => {
      const { hashes } = readPolicy(policies[0] ?? '');
      return [...inlineScripts, ...inlineStyles].find((text) => !hashes.has(hash(text)));
    };
    expect(findBreaches(unknown)).toEqual([]);
  });

  test('has no style or event attribute, which the policy would not apply', () => {
    expect(findBreaches(({ forbiddenAttributes }) => forbiddenAttributes[0])).toEqual([]);
  });
});

function describeHeadingFault(headings: readonly number[]): string | undefined {
  const titles = headings.filter((level) => level === 1).length;
  if (titles !== 1) return `${titles} headings of level 1`;
  const skip = headings.findIndex((level, i) => level > (headings[i - 1] ?? 0) + 1);
  return skip < 0 ? undefined : `heading ${skip + 1} is an h${headings[skip] ?? ''} too deep`;
}

function readPolicy(text: string) {
  const hashes = new Set<string>();
  const sources: Record<string, string> = {};
  for (const directive of text.split(';').filter((part) => part.trim() !== '')) {
    const [name = '', ...values] = directive.trim().split(/\s+/);
    const isHash = (value: string) => value.startsWith("'sha256-");
    values.filter(isHash).forEach((value) => hashes.add(value));
    sources[name] = values.filter((value) => !isHash(value)).join(' ');
  }
  return { sources, hashes };
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
