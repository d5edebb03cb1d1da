/**
 * `npm run release -- <version>`: freezes records, method, scores and hashes under data/releases/<version>/, writes the
 * changelog, commits and tags both, and calls the data after it by the next version. Exits with 0; with 1 where something
 * stands in the way; with 2 where it was called wrongly.
 */
import { toTag } from '#model/release-version.ts';
import { toNext } from '#dataset/releases/check-version.ts';
import { CommandError } from './command/command-error.ts';
import { runCommand } from './command/run-command.ts';
import { prepareRelease, type PreparedRelease } from './release/prepare-release.ts';
import { commitRelease } from './release/commit-release.ts';
import { redactRelease } from './release/redact-release.ts';
import { publishRelease } from './release/publish-release.ts';

const HELP = `Makes a release: what can be cited, and stays as it is.

  npm run release -- 2026.1                 freezes the data under data/releases/2026.1/, writes CHANGELOG.md and what the
                                            history lacks, commits and tags that, and calls the data 2026.2 from there on
  npm run release -- 2026.1 --dry-run       does all of it but write: what would be frozen, and the changelog
  npm run release -- 2026.2 --engine "A deadline on the day itself now counts as passed."
                                            says why the code scores the same records otherwise than before
  npm run release -- --redact 2026.1        takes the words of what stands in data/releases/withdrawn.csv out of the frozen
                                            files too; the site leaves them out without that

The version is a year and a number, later than the last, and stands in data/dataset.json. Everything is committed
before; nothing is pushed. Refused are data with errors, an altered file of an earlier release, a method or schemas that
changed under the same version, and scores that moved without a cause. Exits with 0; with 1 where it is refused; with 2 where the command
is wrong.`;

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  engine: { type: 'string' },
  redact: { type: 'string' },
} as const;

const USAGE = { name: 'release', help: HELP, options: OPTIONS, takesWords: true };

await runCommand(USAGE, async ({ values, words }) => {
  if (values.redact !== undefined) {
    if (words.length > 0 || values['dry-run'] || values.engine !== undefined) {
      throw new CommandError('Write --redact with the version and nothing else.');
    }
    return redact(values.redact);
  }
  const [version, ...others] = words;
  if (version === undefined || others.length > 0) {
    throw refuse(['Write one version, such as: npm run release -- 2026.1'], 2);
  }
  const isDry = values['dry-run'];
  const prepared = prepareRelease({ version, engine: values.engine ?? null, isDry });
  if ('refused' in prepared) throw refuse(prepared.refused, 1);
  if (isDry) return show(prepared);
  const fault = await publishRelease(prepared);
  if (fault !== null) throw refuse([fault], 1);
  console.log(describe(prepared, 'Written'));
  const left = commitRelease(version);
  if (left !== null) throw new CommandError(left.split('\n'), 1);
  console.log(`
Committed in two steps: the release, with the tag ${toTag(version)}; and the data in preparation, called ${toNext(version)}.
Look at both, then send them together: git push --atomic origin HEAD ${toTag(version)}
To take all of it back before that: git tag -d ${toTag(version)} && git reset --hard HEAD~2`);
});

function redact(version: string): void {
  const written = redactRelease(version);
  if (typeof written === 'string') {
    throw new CommandError(`Nothing was written. ${written}`.split('\n'), 1);
  }
  const listed = written.map((path) => `  ${path}`).join('\n');
  console.log(`Without the words that were withdrawn:\n${listed}`);
  console.log(
    'Look at git diff: nothing else may differ. CONTRIBUTING.md says what is left to do.',
  );
}

function show(prepared: PreparedRelease): void {
  console.log(describe(prepared, 'Nothing was written. It would be'));
  console.log(`\nIn CHANGELOG.md:\n\n## ${prepared.title}\n\n${prepared.entry}`);
}

function describe({ version, texts }: PreparedRelease, verb: string): string {
  const files = [...texts].map(([path, text]) => {
    const size = Math.ceil(Buffer.byteLength(text) / 1024);
    return `  data/releases/${version}/${path}  ${String(size)} kB`;
  });
  return `${verb}:\n${files.join('\n')}`;
}

function refuse(reasons: readonly string[], code: 1 | 2): CommandError {
  return new CommandError(`Not released. ${reasons.join('\n')}`.split('\n'), code);
}
