/** Builds the bare site in the working folder as plainly as it goes, then Pagefind over it; prints both times. */
import { build } from 'astro';
import { close, createIndex } from 'pagefind';
import { timeStep } from '../site/time-step.ts';

await timeStep('pages', () => build({ root: process.cwd(), logLevel: 'warn' }));
await timeStep('search index', async () => {
  const { index } = await createIndex();
  await index?.addDirectory({ path: 'dist' });
  await index?.writeFiles({ outputPath: 'dist/pagefind' });
  await close();
});
