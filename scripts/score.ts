/**
 * Scores one case of the method: `npm run --silent score -- --case <file.json>`. Prints one JSON
 * object; where the case cannot be read, one line that says where, and exit code 1.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { METHOD_FILES, parseMethod, type Method } from '#model/method.ts';
import { parseCase } from '#scoring/case/parse-case.ts';
import { toPrintedCase } from '#scoring/case/print-case.ts';
import { scoreCase } from '#scoring/case/score-case.ts';

const USAGE = 'Write: npm run --silent score -- --case <file.json>';

try {
  const file = readCasePath(process.argv.slice(2));
  const parsed = parseCase(readJson(file));
  if (parsed.kind === 'refused') throw new Error(`${file}: ${parsed.message}`);
  const score = scoreCase(parsed.case, readMethod());
  process.stdout.write(`${JSON.stringify(toPrintedCase(score), null, 2)}\n`);
} catch (error) {
  process.stderr.write(`${toLine(error)}\n`);
  process.exitCode = 1;
}

function readCasePath(args: readonly string[]): string {
  const { values } = parseArgs({ args: [...args], options: { case: { type: 'string' } } });
  if (values.case === undefined) throw new Error(USAGE);
  return values.case;
}

function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: is not JSON (${toLine(error)})`, { cause: error });
  }
}

function readMethod(): Method {
  const folder = join(import.meta.dirname, '../data/method');
  const files = METHOD_FILES.map((name) => [name, readJson(join(folder, `${name}.json`))] as const);
  return parseMethod(Object.fromEntries(files));
}

function toLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s*\n\s*/g, ' ');
}
