/**
 * `npm run audit`: findings and checks re-read against their sources. `draw` prints a sheet, `take` takes a filled one
 * back. Exits with 0, with 1 where a sheet is refused, with 2 where the command is wrong.
 */
import { drawSheet } from './audit/draw.ts';
import { HELP } from './audit/help.ts';
import { takeSheet } from './audit/take.ts';
import { CommandError } from './coding/command-error.ts';

const [command, ...args] = process.argv.slice(2);

try {
  run();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function run(): void {
  if (command === undefined || command === '--help' || command === '-h') return console.log(HELP);
  if (command === 'draw') return drawSheet(args);
  if (command === 'take') return takeSheet(args);
  throw new CommandError(
    `"${command}" is neither draw nor take. What can be written: npm run audit -- --help`,
  );
}
