/**
 * `npm run score`: scores one case of the method. Exits with 0; with 1 where the case cannot be read or the command is
 * wrong.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METHOD_FILES, parseMethod, type Method } from '#model/method.ts';
import { parseCase } from '#scoring/case/parse-case.ts';
import { toPrintedCase } from '#scoring/case/print-case.ts';
import { scoreCase } from '#scoring/case/score-case.ts';
import { CommandError } from './command/command-error.ts';
import { runCommand } from './command/run-command.ts';
import { sayReason } from './command/say-reason.ts';

const HELP = `Scores one case by the method in data/method/, and prints every figure as one JSON object.

  npm run --silent score -- --case <file.json>

  --case <file>   a JSON object: as_of, adopted, audience, design, commitments with their evidence, claim_checks,
                  security_actors with their incentives, risk; no_access and min_covered where wanted. Other keys
                  are left alone. Examples are "mixed", "shallow" and "edges" in tests/fixtures/model/cases.json

Exits with 0; with 1 where the case cannot be read, which one line says with the place, or where the command is wrong.`;

const USAGE = 'Write: npm run --silent score -- --case <file.json>';

const command = {
  name: 'score',
  help: HELP,
  options: { case: { type: 'string' } },
  wrongCode: 1,
} as const;

await runCommand(command, ({ values: { case: file } }) => {
  if (file === undefined) throw new CommandError(USAGE, 1);
  score(file);
});

function score(file: string): void {
  const parsed = parseCase(readJson(file));
  if (parsed.kind === 'refused') throw new CommandError(`${file}: ${parsed.message}`, 1);
  const scored = scoreCase(parsed.case, readMethod());
  process.stdout.write(`${JSON.stringify(toPrintedCase(scored), null, 2)}\n`);
}

function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file}: is not JSON (${sayReason(error)})`, 1);
  }
}

function readMethod(): Method {
  const folder = join(import.meta.dirname, '../data/method');
  const files = METHOD_FILES.map((name) => [name, readJson(join(folder, `${name}.json`))] as const);
  return parseMethod(Object.fromEntries(files));
}
