/**
 * `npm run coding`: second coding of what is judged. `draw` prints a blind sheet, `take` takes a filled one back.
 * Exits with 0, with 1 where a sheet is refused, with 2 where the command is wrong.
 */
import { drawSheet } from './coding/draw.ts';
import { HELP } from './coding/help.ts';
import { takeSheet } from './coding/take.ts';
import { runPart } from './command/run-command.ts';

const parts = new Map([
  ['draw', drawSheet],
  ['take', takeSheet],
]);

await runPart({ name: 'coding', help: HELP }, parts);
