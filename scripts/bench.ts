/**
 * `npm run bench`: how fast and how large, with the machine it was measured on. Parts: `--only check` (the data's check),
 * `--only build` (the build against a bare Astro site), `--only scoring` (the index engine, scores and draws), `--only
 * growth` (generated records, in a folder of their own), `--only interaction` (input to next paint in a slowed browser, on the
 * site in dist/).
 * `--quick` measures each once, and less far. Nothing here is a test: figures depend on what else the machine does.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild } from './bench/bench-build.ts';
import { benchCheck } from './bench/bench-check.ts';
import { benchGrowth } from './bench/bench-growth.ts';
import { benchInteraction } from './bench/bench-interaction.ts';
import { benchScoring } from './bench/bench-scoring.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
});

const gigabytes = Math.round(totalmem() / 2 ** 30);
const model = cpus()[0]?.model ?? 'unknown processor';
console.log(
  `${cpus().length} cores (${model}), ${gigabytes} GB, Node ${process.version}, ${platform()} ${arch()}`,
);
const [load = 0] = loadavg();
if (load > 0.5) {
  console.log(
    `The machine is at work on other things (load ${load.toFixed(1)}): all will seem slower.`,
  );
}

mkdirSync('.cache', { recursive: true });
const workshop = mkdtempSync(join('.cache', 'bench-'));
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  check: () => {
    benchCheck(values.quick ? 1 : 5);
  },
  build: () => {
    benchBuild(workshop, values.quick ? 1 : 3);
  },
  scoring: () => {
    benchScoring(values.quick ? [1, 3] : [1, 10, 50]);
  },
  growth: () => {
    benchGrowth(workshop, values.quick ? [1, 3] : [1, 3, 10]);
  },
  interaction: () => (values.quick ? benchInteraction(1, 1) : benchInteraction(10, 5)),
};

try {
  const names = values.only === undefined ? Object.keys(parts) : [values.only];
  for (const name of names) {
    console.log(`\nnpm run bench -- --only ${name}${values.quick ? ' --quick' : ''}`);
    const part = parts[name];
    if (!part)
      throw new Error(`There is no part "${name}". Write one of ${Object.keys(parts).join(', ')}.`);
    await part();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(workshop, { recursive: true });
}
