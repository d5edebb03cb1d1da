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
  since: {
    title: 'What became of it since',
    gone: 'The record is no longer in the data set.',
    moved: 'It has changed since.',
    same: 'It has not changed since: it rests on the same records, constants and day.',
    sameScore: 'The score has not changed since, though something that it rests on has.',
    engine: 'a change of the code that computes scores',
    smaller: (count: number, under: string) =>
      count === 1 ? `1 more, under ${under}` : `${String(count)} more, each under ${under}`,
    oneSide: 'There is a score on one side only: these are the differences.',
    together: 'These work together: none of them alone leaves a score.',
    exact: 'Shapley values over all orders of the causes; they sum to the difference.',
    sampled:
      'Shapley values, estimated over seeded random orders of the causes; they sum to the difference.',
  },
  verify: {
    looked:
      'No citation, address or hash was found in it. Looked for: the 12 letters and digits after “Basis”, or an address such as /commitments/sdn-joint-force-12000/ (of a country, strategy, decision, commitment or claim), also below /v/2026.1/.',
    noReleases: 'There is no release yet.',
    noRelease: (version: string, versions: string) =>
      `There is no release ${version}. There are: ${versions}. A page between two releases has the version of the next, and says that it is in preparation.`,
    unreleased: (version: string) =>
      `Data ${version} are no release here: it was cited while they were in preparation, so that the hash alone tells whether a release has the same.`,
    wasPrepared: (version: string) =>
      `It was cited while data ${version} were in preparation, so that the hash alone tells whether the release has the same.`,
    noRecord: (kind: string, id: string, version: string) =>
      `Release ${version} has no ${kind} ${id}.`,
    noBasis: (basis: string) => `No release has a score with the basis ${basis}.`,
    found: (kind: string, id: string, version: string, asOf: string) =>
      `${kind} ${id}, release ${version}, as of ${asOf}`,
    basisSame: (basis: string) =>
      `Basis ${basis}: the hash of the citation is that of the release.`,
    basisNone: (basis: string) => `Basis ${basis} in the release; none was given.`,
    basisOther: (given: string, basis: string) =>
      `Basis ${given} is not that of the release, which is ${basis}: it was cited from a page between two releases, or copied wrongly.`,
    scoreOther: (given: string, frozen: string) =>
      `The citation says delivery ${given}; the release has ${frozen}.`,
    files: (count: number) =>
      `${formatNoun(count, 'file', 'files')} of the release as it was made.`,
    redacted:
      'Something was withdrawn from the release since, for somebody’s safety: its words are left out, and the scores do not rest on them. data/releases/withdrawn.csv says what.',
    altered: 'The release is not as it was made:',
    recomputed: 'The scores come out the same from the frozen records and constants.',
    otherwise: 'The scores come out otherwise from the frozen records and constants:',
    engineSame: 'The code that computes scores is the one of the release.',
    engineOther: (tag: string) =>
      `The code that computes scores has changed since. To compute by the one of the release: git checkout ${tag}`,
    unread: (tag: string) =>
      `This version cannot read its records, so that nothing was computed. Do it with the release's own: git checkout ${tag}`,
    basisOfDayNow: (basis: string) =>
      `Basis ${basis}: exactly what the records of today give for the day. Those of the release give another, since something was added or corrected after it.`,
    notKnown: 'The record was not known by then.',
    onDay: (day: string) => `Computed from the frozen records as of ${day}.`,
    score: (figure: string, value: string) => `${figure} ${value}`,
    now: (version: string, asOf: string) => `Now (data ${version}, as of ${asOf}):`,
  },
  page: {
    release: (version: string) => `Release ${version}`,
    edition: (data: string, method: string, schema: string, asOf: string) =>
      `Data ${data}, method ${method}, schema ${schema}, as of ${asOf}.`,
    description: (title: string, version: string) => `${title}, as it stood in release ${version}.`,
    banner: (version: string, asOf: string) =>
      `This page is frozen: it shows the record as it stood in release ${version}, as of ${asOf}.`,
    latest: 'The page of today',
    gone: 'The record is no longer in the data set of today.',
    unread:
      'The present version of the site does not read the records of this release, so that its scores are shown alone. Its files hold everything.',
    notes: 'Said of this release afterwards',
    withdrawn: 'Withdrawn for somebody’s safety: the words are left out, here and in the files',
    correctedIn: (version: string) => `Corrected in ${version}.`,
    scores: 'Scores',
    basis: 'Basis (hash)',
    noScore: 'no score',
    was: (before: string, after: string, difference: string) =>
      `${before}, now ${after}${difference === '' ? '' : ` (${difference})`}`,
    why: (causes: number) => `Why: ${formatNoun(causes, 'cause', 'causes')}`,
    source: 'Source',
    kind: 'Kind',
    date: 'Date',
    status: 'Status',
    purpose: 'Purpose',
    decision: 'Decision',
    madeOn: 'Made on',
    madeTo: 'Made to',
    theme: 'Theme',
    responsible: 'Responsible',
    deadline: 'Deadline',
    target: 'Target',
    strength: (strength: number) => `strength ${String(strength)} of 3`,
    lists: {
      strategies: 'Strategies',
      episodes: 'Decisions on missions',
      commitments: 'Commitments',
      claims: 'Claims',
      actors: 'Security actors',
      sources: 'Sources',
      findings: 'Findings',
      checks: 'Checks',
      incentives: 'Incentives',
    },
    country: 'Country',
    files: 'Files',
    filesNote:
      'They hold the records, the method, the figures on which scores rest, the schemas, and every score. SHA-256 of each stands beside it.',
    whole: (sha256: string) => `SHA-256 of the whole: ${sha256}.`,
    engine: (tag: string) => `Computed by the code of the tag ${tag}.`,
    moved: (count: number, all: number) =>
      count === 0
        ? `None of its ${String(all)} records with a score has moved since.`
        : `Of its ${String(all)} records with a score, ${String(count)} ${count === 1 ? 'has' : 'have'} moved since.`,
    all: 'Releases',
    allLede:
      'Every release stays at its address as it was made, so that what was cited can still be read.',
    none: 'There is no release yet.',
  },
  changed: {
    title: 'Has it changed since I cited it?',
    lede: 'Paste a citation, an address or a hash: the score then, the score now, and each cause of the difference.',
    label: 'Citation, address of a page, or the hash after “Basis”',
    example: 'For example: Basis 0123456789ab, or /v/2026.1/countries/sdn/',
    submit: 'Look it up',
    noScript:
      'Without JavaScript, open the release that the citation names (“data 2026.1”) below. For example, /v/2026.1/countries/sdn/ is the page of Sudan in that release: it shows the hash after “Basis” (0123456789ab) and says what became of the score since. Look there for what the citation says.',
    failed: 'The list of changes could not be loaded. Try again.',
    now: (dataWords: string, asOf: string) => `In data ${dataWords}, as of ${asOf}`,
    sameNow: (basis: string, isReleased: boolean) =>
      `Basis ${basis}: exactly what the page says today. It has not changed since it was cited.${isReleased ? '' : ' It is not yet frozen in a release, and may still change until it is.'}`,
    otherNow: (given: string, basis: string) =>
      `Basis ${given} is not that of the page today, which is ${basis}: what it rests on has changed since, or it was copied wrongly. No release has the record.`,
    notReleased: 'No release has the record yet.',
    beside: (version: string) => `What differs from release ${version}`,
    frozenIn: (version: string) => `The record in release ${version}`,
    dayTitle: (name: string, date: string) => `${name} as it stood on ${date}`,
    dayNow: (dataWords: string, says: string) => `Data ${dataWords} say of this day: ${says}`,
    notKnown: 'it was not known yet.',
    daySame: (basis: string) =>
      `Basis ${basis}: exactly what the page says of this day now. It has not changed since it was cited.`,
    dayOther: (given: string, basis: string) =>
      `Basis ${given} is not that of the page on this day now, which is ${basis}: what it rests on has changed since, or it was copied wrongly.`,
    dayReleases:
      'Releases freeze the scores of their own day. From the records of one, npm run verify computes this day again, in a clone of the repository.',
    dayPage: 'The record as of this day',
    frozen: 'The record as it was cited',
    today: 'The record today',
    then: (version: string, asOf: string) => `In release ${version}, as of ${asOf}`,
    delivery: (score: string) => `Delivery ${score} of 100.`,
    day: (day: string) =>
      `The address asks for ${day}. Scores of a day are computed by npm run verify in a clone; below are those of the release.`,
    how: 'In a clone of the repository, npm run verify does the same, and computes the old score again from the frozen records.',
  },
} as const;
