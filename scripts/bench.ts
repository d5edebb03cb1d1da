/**
 * `npm run bench`: how fast and how large, with the machine it was measured on. Nothing here is a test: figures depend
 * on what else the machine does.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { benchBuild } from './bench/bench-build.ts';
import { benchCheck } from './bench/bench-check.ts';
import { benchDiff } from './bench/bench-diff.ts';
import { benchGrowth } from './bench/bench-growth.ts';
import { benchInteraction } from './bench/bench-interaction.ts';
import { benchScoring } from './bench/bench-scoring.ts';
import { CommandError } from './command/command-error.ts';
import { readWhole } from './command/read-values.ts';
import { runCommand } from './command/run-command.ts';

const HELP = `Measures how fast and how large it is, on this machine.

  npm run bench                          everything
  npm run bench -- --only check          the check of the data, and of three and six times as many
  npm run bench -- --only diff           the score impact of a change to twenty records
  npm run bench -- --only build          the build, against a bare Astro site
  npm run bench -- --only scoring        the index engine, scores and draws
  npm run bench -- --only growth         generated records, in a folder of their own
  npm run bench -- --only growth --sizes 1,2,4    the records so many times, up to six
  npm run bench -- --only interaction    input to next paint in a slowed browser, on the site in dist/
  npm run bench -- --only interaction --page explorer    that page alone
  npm run bench -- --quick               each once, and less far`;

/** How many times the real records: for more there are too few countries. */
const SIZES = [1, 3, 6];

const command = {
  name: 'bench',
  help: HELP,
  options: {
    only: { type: 'string' },
    page: { type: 'string' },
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
  },
} as const;

await runCommand(command, async ({ values: { only, page, quick, sizes } }) => {
  describeMachine();
  mkdirSync('.cache', { recursive: true });
  const workshop = mkdtempSync(join('.cache', 'bench-'));
  try {
    const parts = listParts(workshop, quick, { page, sizes: readSizes(sizes) });
    const known = [...parts.keys()].join(', ');
    for (const name of only === undefined ? parts.keys() : [only]) {
      const part = parts.get(name);
      if (!part) throw new CommandError(`There is no part "${name}". Write one of ${known}.`);
      console.log(`\nnpm run bench -- --only ${name}${quick ? ' --quick' : ''}`);
      await part();
    }
  } finally {
    rmSync(workshop, { recursive: true });
  }
});

/** Sizes such as `1,2,4`; undefined where none are asked for. */
function readSizes(sizes: string | undefined): readonly number[] | undefined {
  return sizes?.split(',').map((size) => readWhole('--sizes', size, 1));
}

function describeMachine(): void {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model ?? 'unknown processor';
  console.log(
    `${cpus().length} cores (${model}), ${gigabytes} GB, Node ${process.version}, ${platform()} ${arch()}`,
  );
  const [load = 0] = loadavg();
  if (load <= 0.5) return;
  console.log(
    `The machine is at work on other things (load ${load.toFixed(1)}): all will seem slower.`,
  );
}

/** What can be measured, by name; `quick` measures each once, and less far. */
function listParts(
  workshop: string,
  quick: boolean,
  { page, sizes }: { page: string | undefined; sizes: readonly number[] | undefined },
) {
  return new Map<string, () => void | Promise<void>>([
    ['check', () => benchCheck(workshop, quick ? 1 : 5, sizes ?? (quick ? [1, 3] : SIZES))],
    ['diff', () => benchDiff(workshop, quick ? 1 : 3)],
    ['build', () => benchBuild(workshop, quick ? 1 : 3)],
    ['scoring', () => benchScoring(quick ? [1, 3] : [1, 10, 50])],
    ['growth', () => benchGrowth(workshop, sizes ?? (quick ? [1, 3] : SIZES))],
    ['interaction', () => (quick ? benchInteraction(1, 1, page) : benchInteraction(10, 5, page))],
  ]);
}
