/** Loaded before a command that is measured: notes the most memory that the process held, in MB, when it ends. */
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.BENCH_MEMORY_FILE;
  if (file) appendFileSync(file, `${process.resourceUsage().maxRSS / 1024}\n`);
});
