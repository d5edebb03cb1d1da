/**
 * `npm run build`: checks the data, writes every page, then the search index, and puts the whole into dist/ at once.
 * `--out <folder>` writes elsewhere; BASE_PATH sets the folder in which the site stands on its host.
 */
import { parseArgs } from 'node:util';
import { buildSite } from './site/build-site.ts';
import { runScript } from './site/run-script.ts';
import { timeStep } from './site/time-step.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });

const code = await timeStep('check', () => runScript('check'));
if (code === 0) {
  await build(values.out);
} else {
  console.error('Nothing was built, because the data has errors: they stand above.');
  process.exitCode = code;
}

/** Astro has said by then in which page and line an error of a page is. */
async function build(out: string): Promise<void> {
  try {
    await buildSite(out);
    const peak = process.resourceUsage().maxRSS / 1024;
    console.log(`${out}/ is ready; at most ${peak.toFixed(0)} MB of memory were used.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`The site was not built, and ${out}/ is as it was: ${reason}`);
    process.exitCode = 1;
  }
}
