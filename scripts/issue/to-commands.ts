import type { FormAnswers } from './read-form.ts';

/** What `npm run new` is asked for, after `node scripts/new.ts`. */
export type NewCommand = readonly string[];

/** Fields of the form by the flag of `npm run new -- source` that takes them. */
const SOURCE_FLAGS = {
  title: 'title',
  publisher: 'publisher',
  kind: 'kind',
  published: 'date',
  symbol: 'symbol',
  url: 'url',
  access: 'access',
} as const;

/** Fields of the form whose flag of `npm run new -- finding` has the same name. */
const FINDING_FIELDS = ['date', 'finding', 'direction', 'observer', 'pinpoint'] as const;

/** The command that adds the form's new document; null where the form names one that is known. */
export function toSourceCommand(answers: FormAnswers, country: string): NewCommand | null {
  if (answers.has('source')) return null;
  return ['source', country, ...toFlags(answers, Object.entries(SOURCE_FLAGS))];
}

/**
 * The command that adds the finding. Its coder is `contributor` whoever filled in the form: GitHub says which account that
 * was, not whose id in `coders.csv` it is.
 */
export function toFindingCommand(answers: FormAnswers, source: string): NewCommand {
  const level = answers.get('level')?.slice(0, 1);
  return [
    'finding',
    findId(answers.get('commitment') ?? ''),
    ...toFlags(
      answers,
      FINDING_FIELDS.map((field) => [field, field]),
    ),
    ...(level === undefined ? [] : [`--level=${level}`]),
    `--source=${source}`,
    '--coder=contributor',
  ];
}

/** The id in what somebody wrote: the id itself, or the address of the record's page. */
export function findId(written: string): string {
  const [, id = written] = /\/(?:commitments|sources)\/([a-z0-9-]+)/.exec(written) ?? [];
  return id;
}

/** Flag and value are one word, so that an answer that begins with a hyphen is no flag. */
function toFlags(answers: FormAnswers, fields: readonly (readonly [string, string])[]): string[] {
  return fields.flatMap(([field, flag]) => {
    const answer = answers.get(field);
    return answer === undefined ? [] : [`--${flag}=${answer}`];
  });
}
