/**
 * `npm run audit`: findings and checks re-read against their sources. `draw` prints a sheet, `take` takes a filled one
 * back. Exits with 0, with 1 where a sheet is refused, with 2 where the command is wrong.
 */
import { drawSheet } from './audit/draw.ts';
import { HELP } from './audit/help.ts';
import { takeSheet } from './audit/take.ts';
import { runPart } from './command/run-command.ts';

const parts = new Map([
  ['draw', drawSheet],
  ['take', takeSheet],
]);

await runPart({ name: 'audit', help: HELP }, parts);
