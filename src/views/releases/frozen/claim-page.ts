import { text } from '#i18n/text.ts';
import type { Check, Claim } from '#model/dataset.ts';
import { formatDate } from '#model/format.ts';
import type { Labels } from '../../labels.ts';
import { joinHead, toLists, toSource } from './page-lines.ts';
import type { FrozenEntry, UnplacedPage } from './page-shape.ts';

const words = text.releases.page;

/** A claim: what the state says, and every check of it. */
export function toClaimPage(claim: Claim, labels: Labels): UnplacedPage {
  const { id, country, statement, madeOn, madeTo, source, pinpoint, checks } = claim;
  return {
    kind: 'claim',
    id,
    country,
    title: statement,
    source: toSource(source, pinpoint),
    facts: [
      [words.madeOn, formatDate(madeOn)],
      [words.madeTo, labels('audiences', madeTo)],
    ],
    lists: toLists([words.lists.checks, checks.map((check) => toEntry(check, labels))]),
  };
}

function toEntry(check: Check, labels: Labels): FrozenEntry {
  const verdict = text.scores.verdicts[check.verdict].word;
  return {
    id: check.id,
    head: joinHead(formatDate(check.date), labels('observers', check.observer), verdict),
    body: check.finding,
    page: null,
    source: toSource(check.source, check.pinpoint),
  };
}
