import type { Page } from 'playwright-core';

/** What a page did that no text may make it do. */
export interface Watched {
  readonly faults: readonly string[];
}

/** A tab that remembers dialogs and what its pages complain of. */
export interface WatchedTab {
  /** Scrolls to the end, so that what waits for being seen starts, and waits for it. */
  readonly wake: () => Promise<void>;
  /** All faults since the last look, and those of the page as it stands now. */
  readonly look: () => Promise<Watched>;
}

/** Begins to watch a tab. */
export async function openWatched(tab: Page): Promise<WatchedTab> {
  const heard: string[] = [];
  tab.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  tab.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  tab.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  return {
    wake: async () => {
      await tab.evaluate(() => {
        window.scrollTo(0, document.body.scrollHeight);
      });
      await tab.waitForLoadState('networkidle');
    },
    look: async () => {
      const faults = [...heard.splice(0), ...(await tab.evaluate(findBorn, null))];
      return { faults };
    },
  };
}

/**
 * Elements, attributes and addresses that can only come from a payload. Runs in the browser, on its page or on a text
 * that it parses there; so it uses nothing from outside itself.
 */
export function findBorn(
  source: { readonly text: string; readonly type: string } | null,
): string[] {
  const page =
    source === null
      ? document
      : new DOMParser().parseFromString(
          source.text,
          source.type === 'image/svg+xml' ? 'image/svg+xml' : 'application/xml',
        );
  const faults = '__hit' in window ? ['a payload ran'] : [];
  for (const element of page.querySelectorAll('*')) {
    const isBorn = element.localName === 'parsererror' || element.getAttribute('src') === 'x';
    if (isBorn) faults.push(`${element.localName}: ${element.outerHTML.slice(0, 200)}`);
    for (const { name, value } of element.attributes) {
      const isAddress = ['href', 'src', 'action', 'formaction'].includes(name);
      const isLive =
        name.startsWith('on') || (isAddress && /^\s*(?:javascript|data:text)/i.test(value));
      if (isLive) faults.push(`${element.localName} ${name}=${value.slice(0, 100)}`);
    }
    const isScript = element.localName === 'script' && !element.hasAttribute('src');
    if (isScript && element.textContent.startsWith('window.__hit'))
      faults.push('a script of a payload');
  }
  return faults;
}
