import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { readBasePath } from './base-path.ts';
import { nameIslands } from './name-islands.ts';
import { writeSearchIndex } from './search-index.ts';
import { timeStep } from './time-step.ts';
import { writeChecksums } from './write-checksums.ts';
import { writeHeaders } from './write-headers.ts';

/** Where unfinished work lies: beside dist/, so that renaming moves a folder and copies nothing. */
const workshop = '.cache';

/**
 * Builds the pages, their search index, and what is said of all files: their hashes and how long to keep them. All is made in a folder of its own and takes its place at the end, so `out`
 * holds a whole site at every moment: the one before, or this one.
 * @param out folder of the finished site, on the same disk as this project
 */
export async function buildSite(out: string): Promise<void> {
  await mkdir(workshop, { recursive: true });
  const work = await mkdtemp(join(workshop, 'build-'));
  const site = join(work, 'site');
  try {
    await timeStep('pages', () => build({ outDir: resolve(site), logLevel: 'warn' }));
    nameIslands(site);
    await timeStep('search index', () => writeSearchIndex(site));
    await writeHeaders(site, readBasePath(process.env.BASE_PATH));
    await timeStep('checksums', () => writeChecksums(site));
    await mkdir(dirname(resolve(out)), { recursive: true });
    await rename(out, join(work, 'before')).catch(ignoreMissing);
    await rename(site, out);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The first build replaces nothing. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
