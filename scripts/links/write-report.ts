import { formatNoun } from '#model/format.ts';
import type { Source } from '#model/dataset.ts';
import type { Answer } from './check-addresses.ts';

/** Statuses by which a site keeps programs out, though a person may well read the page. */
const KEEPS_PROGRAMS_OUT: readonly number[] = [401, 403, 405, 406, 429, 451, 999];

/** Characters of a report that is the text of an issue: GitHub takes 65,536. */
export const ISSUE_CHARACTERS = 60_000;

/** Characters of the line that counts what a section leaves out. */
const MORE_CHARACTERS = 40;

/** Answers of one sort, under one heading. */
interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * The report in Markdown: what is gone, what did not answer, and what lets no program in.
 * @param characters how long it can be: addresses that do not fit are counted
 */
export function writeReport(
  answers: readonly Answer[],
  sources: readonly Source[],
  characters = Number.POSITIVE_INFINITY,
): string {
  const bad = answers.filter(({ isFine }) => !isFine);
  const isShut = ({ status }: Answer) => status !== null && KEEPS_PROGRAMS_OUT.includes(status);
  const isGone = ({ status }: Answer) => status === 404 || status === 410;
  const isSilent = (answer: Answer) => !isGone(answer) && !isShut(answer);
  const head = `${formatNoun(answers.length, 'address', 'addresses')} asked, ${String(bad.length)} without the answer that was looked for. Nothing was changed.\n`;
  const foot =
    '\nA document that is gone keeps its record: look for it by its symbol or title, in a web archive for one, and write the new address.\n';
  const sections = [
    toSection('Gone', bad.filter(isGone), sources),
    toSection('Not answering', bad.filter(isSilent), sources),
    toSection('Lets no program in: look at it in a browser', bad.filter(isShut), sources),
  ].filter(({ lines }) => lines.length > 0);
  const around = sections.map(({ heading }) => heading.length + MORE_CHARACTERS);
  const room = [head.length, foot.length, ...around].reduce(
    (rest, part) => rest - part,
    characters,
  );
  return [head, ...writeSections(sections, room), foot].join('');
}

function toSection(title: string, answers: readonly Answer[], sources: readonly Source[]): Section {
  const lines = answers.map(({ address, status }) => {
    const files = sources.filter(({ url }) => url === address).map(({ place }) => place.file);
    return `- ${status === null ? 'no answer' : String(status)}: <${address}> in ${files.map((file) => `\`${file}\``).join(', ')}\n`;
  });
  return { heading: `\n## ${title} (${String(answers.length)})\n\n`, lines };
}

/** The sections, the first ones whole as long as there is room for their lines. */
function writeSections(sections: readonly Section[], room: number): readonly string[] {
  let rest = room;
  return sections.map(({ heading, lines }) => {
    const tooMany = lines.findIndex((line) => (rest -= line.length) < 0);
    if (tooMany < 0) return [heading, ...lines].join('');
    // Shorter lines further on are left out too, so that what is shown is the beginning of the list.
    rest = 0;
    const more = `- and ${String(lines.length - tooMany)} more\n`;
    return [heading, ...lines.slice(0, tooMany), more].join('');
  });
}
