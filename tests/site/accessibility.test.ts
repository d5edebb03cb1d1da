import axe from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage, useBrowser } from './open-page.ts';
import { listPageKinds } from './page-kinds.ts';

/** WCAG 2.2, levels A and AA; axe's own advice beyond them is left to people. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

useBrowser();

describe.each(['light', 'dark'] as const)('in the %s theme, WCAG 2.2 AA is kept by', (theme) => {
  test.each(listPageKinds(inject('siteFolder')))('$kind', async ({ path }) => {
    await using page = await openPage(path, { colorScheme: theme });
    // The policy of the page lets no script in, but the browser's own evaluation is not the page's.
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(
      (values) => window.axe.run({ runOnly: { type: 'tag', values } }),
      rules,
    );
    expect(violations.flatMap(describeViolation)).toEqual([]);
  });
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** One line for each element that breaks the rule, the first five. */
function describeViolation({ id, help, nodes }: axe.Result): readonly string[] {
  const lines = nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`);
  return lines.length > 5 ? [...lines.slice(0, 5), `${id}: and ${lines.length - 5} more`] : lines;
}
