import { formatNoun } from '#model/format.ts';

/** Words of releases: their changelog, their frozen pages, and what changed since. */
export const releases = {
  changelog: {
    heading: (version: string, asOf: string) => `${version} (as of ${asOf})`,
    versions: (data: string, method: string, schema: string) =>
      `Data ${data}, method ${method}, schema ${schema}.`,
    whole: (link: string) => `Everything that differs, record by record: ${link}.`,
    first: 'The first release.',
    since: (version: string) => `Since ${version}`,
    scores: 'Scores that moved',
    noScores: 'None.',
    move: (what: string, figure: string, before: string, after: string, difference: string) =>
      `${what}, ${figure}: ${before} → ${after} (${difference})`,
    records: 'Records',
    counted: (added: number, changed: number, removed: number) =>
      `Added ${String(added)}, corrected ${String(changed)}, withdrawn ${String(removed)}.`,
    ofKind: (kind: string, ids: string) => `${kind}: ${ids}`,
    change: { added: 'Added', changed: 'Corrected', removed: 'Withdrawn' },
    method: 'Method',
    methodSame: 'No constant differs.',
    methodMoved: (from: string, to: string, count: number) =>
      `From ${from} to ${to}: ${formatNoun(count, 'constant differs', 'constants differ')}.`,
    engine: (why: string) => `The same records are scored otherwise: ${why}`,
    others: (count: number) =>
      `${formatNoun(count, 'more stands', 'more stand')} in the full list.`,
    frozen: (counts: string) => `Frozen: ${counts}.`,
  },
  kinds: {
    country: 'Country',
    strategy: 'Strategy',
    episode: 'Decision on a mission',
    commitment: 'Commitment',
    claim: 'Claim',
    actor: 'Security actor',
  },
  counts: {
    country: (count: number) => formatNoun(count, 'country', 'countries'),
    strategy: (count: number) => formatNoun(count, 'strategy', 'strategies'),
    episode: (count: number) => formatNoun(count, 'decision on a mission', 'decisions on missions'),
    commitment: (count: number) => formatNoun(count, 'commitment', 'commitments'),
    claim: (count: number) => formatNoun(count, 'claim', 'claims'),
  },
} as const;
