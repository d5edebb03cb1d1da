/** The differences between coders that the page on their agreement lists, and how many there are in all. */
import { keepListed, type DisputeList } from './disputes.ts';
import { keepFarJudgements, type JudgedDisputeList } from './judged-disputes.ts';

/** Numbers of differences: on the page, and of all. */
export interface ListedCount {
  readonly listed: number;
  readonly all: number;
}

export interface ListedDisputes {
  readonly findings: DisputeList;
  readonly checks: DisputeList;
  /** Of findings and checks together. */
  readonly count: ListedCount;
  readonly judgements: readonly JudgedDisputeList[];
  readonly judgedCount: ListedCount;
}

export function toListedDisputes(all: {
  readonly findings: DisputeList;
  readonly checks: DisputeList;
  readonly judgements: readonly JudgedDisputeList[];
}): ListedDisputes {
  const [findings, checks] = [keepListed(all.findings), keepListed(all.checks)];
  const judgements = keepFarJudgements(all.judgements);
  return {
    findings,
    checks,
    count: { listed: countAll([findings, checks]), all: countAll([all.findings, all.checks]) },
    judgements,
    judgedCount: { listed: countAll(judgements), all: countAll(all.judgements) },
  };
}

function countAll(lists: readonly { readonly lines: readonly unknown[] }[]): number {
  return lists.reduce((sum, { lines }) => sum + lines.length, 0);
}
