import type { TestProject } from 'vitest/node';
import { launchBrowser } from '../../scripts/site/launch-browser.ts';
import { buildForTests } from './build-for-tests.ts';
import { serveFolder } from '../../scripts/site/serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    readonly siteFolder: string;
    /** Where it is served, with the slash at the end. */
    readonly siteAddress: string;
    /** Where the browser listens. */
    readonly browserAddress: string;
  }
}

/**
 * Before the first test of the site: starts the browser, builds the site and serves it, once for all files. SITE_DIST
 * names a folder that was built before, for those who are writing tests.
 * @returns what ends both after the last test
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  // The browser first: where it cannot start, nobody has to wait for a build to be told.
  const browser = await launchBrowser();
  try {
    const folder = process.env.SITE_DIST ?? buildForTests('site-under-test');
    const site = await serveFolder(folder);
    project.provide('siteFolder', folder);
    project.provide('siteAddress', site.address);
    project.provide('browserAddress', browser.wsEndpoint());
    return async () => {
      site.close();
      await browser.close();
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
