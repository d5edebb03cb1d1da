/**
 * `npm run verify -- "<citation, address or hash>"`: finds the release, holds it against its hashes, computes the score
 * again, and says what moved since. Exits with 0 where it holds, 1 where it does not, 2 where it was called wrongly, 3
 * where the release is as it was made and only the present code cannot compute it.
 */
import { text } from '#i18n/text.ts';
import { escapeInvisible } from '#validation/quote-text.ts';
import { parseCited } from '#views/releases/parse-cited.ts';
import { CommandError } from './command/command-error.ts';
import { runCommand } from './command/run-command.ts';
import { verifyCited } from './verify/verify-cited.ts';

const HELP = `Looks whether a citation holds: the score then, computed again, and now, with each cause of the difference.

  npm run verify -- "Basis 0123456789ab."            by the hash in a citation, or with the whole citation around it
  npm run verify -- 0123456789ab
  npm run verify -- /v/2026.1/commitments/sdn-joint-force-12000/
  npm run verify -- "/countries/sdn/?asOf=2020-12-31"   by an address; with a day, computed from the frozen records

Nothing is written. Exits with 0 where it holds; 1 where it does not; 2 where nothing was found to look for; 3 where the
release is as it was made, but this version of the code no longer computes its scores.`;

const USAGE = { name: 'verify', help: HELP, options: {}, takesWords: true };

await runCommand(USAGE, ({ words }) => {
  const cited = parseCited(words.join(' '));
  if (cited === null) throw new CommandError(text.releases.verify.looked);
  const { code, lines } = verifyCited(cited);
  if (code === 2) throw new CommandError(lines);
  console.log(lines.map(escapeInvisible).join('\n'));
  process.exitCode = code;
});
