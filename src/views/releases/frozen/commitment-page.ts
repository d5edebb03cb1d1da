import { text } from '#i18n/text.ts';
import type { Commitment, Finding } from '#model/dataset.ts';
import { formatDate } from '#model/format.ts';
import type { Labels } from '../../labels.ts';
import { joinHead, toDay, toLists, toSource } from './page-lines.ts';
import type { FrozenEntry, UnplacedPage } from './page-shape.ts';

const words = text.releases.page;

/** A commitment: what it says, and every finding. */
export function toCommitmentPage(commitment: Commitment, labels: Labels): UnplacedPage {
  const { id, country, statement, madeOn, madeTo, theme, responsibleActor } = commitment;
  const { deadline, target, instrument, pinpoint, findings } = commitment;
  return {
    kind: 'commitment',
    id,
    country,
    title: statement,
    facts: [
      [words.madeOn, formatDate(madeOn)],
      [words.madeTo, labels('audiences', madeTo)],
      [words.theme, labels('themes', theme)],
      [words.responsible, responsibleActor],
      ...toDay(words.deadline, deadline),
      ...(target === undefined ? [] : [[words.target, target] as const]),
    ],
    source: toSource(instrument, pinpoint),
    lists: toLists([words.lists.findings, findings.map((finding) => toEntry(finding, labels))]),
  };
}

function toEntry(finding: Finding, labels: Labels): FrozenEntry {
  const level = text.scores.levels[finding.level] ?? '';
  const found = finding.reversed === true ? `${level}, ${text.scores.reversed}` : level;
  return {
    id: finding.id,
    head: joinHead(formatDate(finding.date), labels('observers', finding.observer), found),
    body: finding.finding,
    page: null,
    source: toSource(finding.source, finding.pinpoint),
  };
}
