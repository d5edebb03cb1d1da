import { chromium, type BrowserServer } from 'playwright-core';
import { CommandError } from '../command/command-error.ts';
import { unpackChromium } from './unpack-chromium.ts';

/**
 * What a browser needs as root in a container, and what keeps it from calling home. Nothing here switches a safeguard of
 * the page off: the tests must see the policy that readers get.
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Debian's packages for the libraries that Chromium may miss. */
const packageOf: Readonly<Record<string, string>> = {
  'libnspr4.so': 'libnspr4',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libexpat.so.1': 'libexpat1',
  'libgcc_s.so.1': 'libgcc-s1',
};

/**
 * Starts the browser in which the site is tested and printed: CHROME_PATH where it is set; on Linux (x64) the Chromium that
 * comes as a package; elsewhere the Chrome that is installed.
 * @returns a server to which whoever drives it connects
 * @throws CommandError with one line that says what is missing and what to install
 */
export async function launchBrowser(): Promise<BrowserServer> {
  const own = process.env.CHROME_PATH;
  const isPackaged = process.platform === 'linux' && process.arch === 'x64';
  try {
    if (own) return await chromium.launchServer({ executablePath: own, args: flags });
    if (!isPackaged) return await chromium.launchServer({ channel: 'chrome', args: flags });
    const { program, environment } = await unpackChromium();
    const env = { ...process.env, ...environment };
    return await chromium.launchServer({ executablePath: program, args: flags, env });
  } catch (error) {
    throw new CommandError(explainLaunchFailure(String(error)), 1);
  }
}

/** One line for a browser that did not start, from what it said. */
function explainLaunchFailure(said: string): string {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(said)?.[1];
  if (library) {
    const name = packageOf[library] ?? `the package that holds ${library}`;
    return `The browser lacks ${library}. Install it (Debian: apt-get install ${name}) or set CHROME_PATH to a Chrome.`;
  }
  if (/is not found at|ENOENT|doesn't exist/.test(said)) {
    return 'No browser is here. Install Chrome, or set CHROME_PATH to the program of a Chrome or Chromium.';
  }
  return `The browser did not start: ${said.split('\n')[0] ?? 'it gave no reason'}`;
}
