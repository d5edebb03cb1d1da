/** The folder in which a site stands on its host, with one slash at both ends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command/command-error.ts';

const ICON = /<link rel="icon" href="([^"]*)favicon\.svg"/;

/** Of a site to be built, from BASE_PATH: `/` where it is empty, `/poc/` for `poc`, `/poc` or `/poc/`. */
export function readBasePath(given: string | undefined): string {
  return `/${given ?? ''}/`.replace(/\/+/g, '/');
}

/**
 * Of a built site, from its own first page.
 * @throws CommandError where the folder holds no site that this project built
 */
export function readBuiltBase(site: string): string {
  const base = ICON.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1];
  if (base === undefined) {
    throw new CommandError(`${site}/index.html is no page of this site.`, 1);
  }
  return base;
}
