import type { Page } from 'playwright-core';

/** What the checks ask of one page, as a browser's own parser finds it in the HTML, before any script runs. */
export interface PageFacts {
  /** Address within the site, without the slash in front. */
  readonly path: string;
  readonly title: string;
  readonly language: string;
  /** Levels of the headings in their order: 1 for `h1`. */
  readonly headings: readonly number[];
  readonly ids: readonly string[];
  /** Addresses as written: of links, forms, stylesheets, scripts and pictures. */
  readonly links: readonly string[];
  readonly stylesheets: readonly string[];
  readonly scripts: readonly string[];
  /** Texts of the scripts that stand in the page and would run. */
  readonly inlineScripts: readonly string[];
  readonly inlineStyles: readonly string[];
  /** Attributes that the policy forbids: `style`, `onclick` and their kin. */
  readonly forbiddenAttributes: readonly string[];
  /** The content security policies that the page states. */
  readonly policies: readonly string[];
}

/** Pages that a browser reads at a time: enough that asking costs little. */
const batch = 40;

/**
 * Reads every page of the site in a tab.
 * @param tab an empty tab
 * @param address where the site is served, with the slash at the end
 */
export async function readFacts(
  tab: Page,
  address: string,
  paths: readonly string[],
): Promise<readonly PageFacts[]> {
  await tab.goto(new URL('404.html', address).href);
  const facts: PageFacts[] = [];
  for (let start = 0; start < paths.length; start += batch) {
    const some = paths.slice(start, start + batch);
    facts.push(...(await tab.evaluate(readInBrowser, { address, paths: some })));
  }
  return facts;
}

/** Runs in the browser, so it can use nothing that stands outside of it. */
function readInBrowser(from: {
  readonly address: string;
  readonly paths: readonly string[];
}): Promise<PageFacts[]> {
  const runs = (type: string) => ['', 'module', 'text/javascript'].includes(type);
  const read = (path: string, html: string): PageFacts => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const all = [...page.querySelectorAll('*')];
    const values = (selector: string, attribute: string) =>
      [...page.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
    const inline = [...page.querySelectorAll('script:not([src])')].filter((script) =>
      runs(script.getAttribute('type') ?? ''),
    );
    return {
      path,
      title: page.title,
      language: page.documentElement.lang,
      headings: [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
        Number(localName.slice(1)),
      ),
      ids: all.filter(({ id }) => id !== '').map(({ id }) => id),
      links: [
        ...values('[href]', 'href'),
        ...values('[src]', 'src'),
        ...values('form[action]', 'action'),
      ],
      stylesheets: values('link[rel~="stylesheet"]', 'href'),
      scripts: [...values('script[src]', 'src'), ...values('link[rel="modulepreload"]', 'href')],
      inlineScripts: inline.map((script) => script.textContent),
      inlineStyles: [...page.querySelectorAll('style')].map((style) => style.textContent),
      forbiddenAttributes: all.flatMap((element) =>
        element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on')),
      ),
      policies: values('meta[http-equiv="content-security-policy" i]', 'content'),
    };
  };
  return Promise.all(
    from.paths.map(async (path) => {
      const answer = await fetch(from.address + path);
      return read(path, await answer.text());
    }),
  );
}
