/**
 * `npm run build`: checks the data, writes every page, then the search index, and puts the whole into dist/ at once.
 * `--out <folder>` writes elsewhere; BASE_PATH sets the folder in which the site stands on its host.
 */
import { CommandError } from './command/command-error.ts';
import { runCommand } from './command/run-command.ts';
import { sayReason } from './command/say-reason.ts';
import { buildSite } from './site/build-site.ts';
import { runScript } from './site/run-script.ts';
import { timeStep } from './site/time-step.ts';

const HELP = `Builds the site from the data, when these have no errors.

  npm run build                        into dist/
  npm run build -- --out <folder>      into another folder
  BASE_PATH=poc npm run build          for a site that stands in the folder poc/ of its host`;

const command = {
  name: 'build',
  help: HELP,
  options: { out: { type: 'string', default: 'dist' } },
} as const;

await runCommand(command, async ({ values: { out } }) => {
  const code = await timeStep('check', () => runScript('check'));
  if (code === 0) return build(out);
  console.error('Nothing was built, because the data has errors: they stand above.');
  process.exitCode = code;
});

/** Astro has said by then in which page and line an error of a page is. */
async function build(out: string): Promise<void> {
  try {
    await buildSite(out);
  } catch (error) {
    throw new CommandError(
      `The site was not built, and ${out}/ is as it was: ${sayReason(error)}`,
      1,
    );
  }
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`${out}/ is ready; at most ${peak.toFixed(0)} MB of memory were used.`);
}
