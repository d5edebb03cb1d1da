import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What Vitest sets for the code under test, and a build would take for its own settings. */
const ofVitest = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST'];

/**
 * Builds the site as `npm run build` does.
 * @param name folder below .cache/ that receives it
 * @param environment what differs from this process's own environment
 * @param project folder of the project, below which the site is built
 * @returns the folder
 * @throws with all that the build said, where it fails
 */
export function buildForTests(
  name: string,
  environment: Record<string, string> = {},
  project = '.',
): string {
  const folder = join('.cache', name);
  const own = Object.entries(process.env).filter(([key]) => !ofVitest.includes(key));
  const build = spawnSync(process.execPath, ['scripts/build.ts', '--out', folder], {
    encoding: 'utf8',
    cwd: project,
    env: { ...Object.fromEntries(own), BASE_PATH: '', ...environment },
  });
  if (build.status !== 0)
    throw new Error(`The site does not build.\n${build.stdout}${build.stderr}`);
  return join(project, folder);
}
