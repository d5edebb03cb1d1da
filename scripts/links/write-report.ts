import { formatNoun } from '#model/format.ts';
import type { Source } from '#model/dataset.ts';
import type { Answer } from './check-addresses.ts';

/** Statuses by which a site keeps programs out, though a person may well read the page. */
const KEEPS_PROGRAMS_OUT: readonly number[] = [401, 403, 405, 406, 429, 451, 999];

/** The report in Markdown: what is gone, what did not answer, and what lets no program in. */
export function writeReport(answers: readonly Answer[], sources: readonly Source[]): string {
  const bad = answers.filter(({ isFine }) => !isFine);
  const isShut = ({ status }: Answer) => status !== null && KEEPS_PROGRAMS_OUT.includes(status);
  const isGone = ({ status }: Answer) => status === 404 || status === 410;
  return [
    `${formatNoun(answers.length, 'address', 'addresses')} asked, ${String(bad.length)} without the answer that was looked for. Nothing was changed.`,
    ...section('Gone', bad.filter(isGone), sources),
    ...section(
      'Not answering',
      bad.filter((answer) => !isGone(answer) && !isShut(answer)),
      sources,
    ),
    ...section('Lets no program in: look at it in a browser', bad.filter(isShut), sources),
    '',
    'A document that is gone keeps its record: look for it by its symbol or title, in a web archive for one, and write the new address.',
    '',
  ].join('\n');
}

function section(
  title: string,
  answers: readonly Answer[],
  sources: readonly Source[],
): readonly string[] {
  if (answers.length === 0) return [];
  const lines = answers.map(({ address, status }) => {
    const files = sources.filter(({ url }) => url === address).map(({ place }) => place.file);
    return `- ${status === null ? 'no answer' : String(status)}: <${address}> in ${files.map((file) => `\`${file}\``).join(', ')}`;
  });
  return ['', `## ${title} (${String(answers.length)})`, '', ...lines];
}
