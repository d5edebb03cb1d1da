import { formatNoun } from '#model/format.ts';

const commitments = (count: number): string => formatNoun(count, 'commitment', 'commitments');

/** Checked: something is counted on it, mostly by others, at times an admission or a promised text. */
const ofChecked = (count: number, of: number): string =>
  count === of
    ? `${of === 1 ? 'The one commitment' : of === 2 ? 'Both commitments' : `All ${String(of)} commitments`} due and checked ${of === 1 ? 'was' : 'were'}`
    : `Of ${commitments(of)} due and checked, ${String(count)} ${count === 1 ? 'was' : 'were'}`;

/** Words of what speaks for and against championing a strategy. */
export const ownership = {
  title: 'Championing it: what speaks for, what speaks against',
  note: 'Each sentence is made from the record by a fixed rule and leads to what it rests on. They are not of one weight and are not added up; the record recommends nothing.',
  overviewLink: 'All strategies, for and against',
  sides: {
    for: 'What speaks for',
    against: 'What speaks against',
    unknown: 'What is not known',
  },
  nothing: {
    for: 'Nothing on record speaks for it.',
    against: 'Nothing on record speaks against it.',
    unknown: 'Nothing that the rules ask is unknown.',
  },
  topics: {
    standing: 'Standing',
    design: 'Design',
    delivery: 'Delivery so far',
    incentives: 'Incentives',
    shallow: 'Shallow commitment',
    early: 'Early sign',
  },
  standing: {
    adopted: 'It is adopted, and in force as far as is known.',
    announced: 'It was announced; no adopted text is known.',
    draft: 'A draft exists; no adopted text is known.',
    lapsed: 'It is no longer carried on, by the coder’s reading.',
    superseded: 'A later text has replaced it.',
    offered: 'It was offered while a mission’s drawdown or exit was under discussion.',
    notOffered: 'It was not offered while a mission’s drawdown or exit was under discussion.',
    offeredUnknown:
      'Whether it was offered while a mission’s drawdown or exit was under discussion is not recorded.',
  },
  design: {
    full: (items: string) => `In its design, met in full: ${items}.`,
    part: (items: string) => `In its design, met in part: ${items}.`,
    none: (items: string) => `In its design, not met: ${items}.`,
    unknown: (count: number, items: string) =>
      `Of its design, ${String(count)} of 10 items are unknown: ${items}.`,
    noScore: (known: number, needed: number) =>
      `So it has no design score: ${String(known)} of 10 items are known; ${String(needed)} are needed.`,
    score: (score: string, limit: number, isReached: boolean) =>
      `Its design is ${score} of 100, ${isReached ? 'at or over' : 'under'} the ${String(limit)} from which a promise counts as one that could have been meant.`,
    threats: {
      answered: (count: number, of: number, classes: string) =>
        `By their themes its commitments answer ${String(count)} of ${formatNoun(of, 'class', 'classes')} of threat on record in the three years before its first commitment: ${classes}.`,
      unanswered: (count: number, of: number, classes: string) =>
        `By their themes its commitments do not answer ${String(count)} of ${formatNoun(of, 'class', 'classes')} of threat on record in the three years before its first commitment: ${classes}.`,
      none: 'No threat to civilians is on record in the three years before its first commitment, so whether it answers what civilians faced is not known.',
    },
    items: 'Its design',
    parts: 'The parts of its score',
    threatsLink: 'Threats on record',
  },
  delivery: {
    noCommitments:
      'No commitment of it is recorded by itself, so nothing can be found on whether it is kept.',
    kept: (count: number, of: number) =>
      `${ofChecked(count, of)} found carried out in part or in full.`,
    little: (count: number, of: number) =>
      `${ofChecked(count, of)} found carried out only minimally or not at all.`,
    unchecked: (count: number) =>
      `On ${count === 1 ? 'one commitment' : `${String(count)} commitments`} due nothing counted was found: as far as is known, nobody has looked, or the state alone has reported.`,
    notDue: (count: number) =>
      `${count === 1 ? 'One commitment is' : `${String(count)} commitments are`} not due yet.`,
    score: (score: string, low: string, high: string, likelihood: string, limit: number) =>
      `Delivery is ${score} of 100 (90% interval ${low} to ${high}); ${likelihood} that it lies under ${String(limit)}.`,
    withheld: (reason: string) => `It has no delivery score: ${reason}.`,
    section: 'Its commitments',
  },
  earlier: {
    words: (count: number, likelihood: string, limit: number) =>
      `Over ${formatNoun(count, 'checked commitment', 'checked commitments')} that the state had made before it and that are due, ${likelihood} that delivery lies under ${String(limit)}.`,
    tooFew: (count: number, needed: number) =>
      `Of what the state had undertaken before it, ${count === 0 ? 'no commitment due was' : `${formatNoun(count, 'commitment due was', 'commitments due were')}`} checked; ${String(needed)} are needed to judge by.`,
    link: 'All commitments of the state',
  },
  incentives: {
    named: (count: number) =>
      count === 1
        ? 'named in one of its commitments'
        : `named in ${String(count)} of its commitments`,
    first: 'on which civilians at risk depend first, though its commitments do not name it',
    toward: (who: string, balance: string) =>
      `What is recorded of what ${who} stands to gain weighs toward protecting civilians: balance ${balance} on a scale from −1 against to 1 toward.`,
    against: (who: string, balance: string) =>
      `What is recorded of what ${who} stands to gain weighs against protecting civilians: balance ${balance} on a scale from −1 against to 1 toward.`,
    even: (who: string) =>
      `What is recorded of what ${who} stands to gain weighs neither way by much.`,
    none: (who: string) => `Nothing is recorded of what ${who} stands to gain.`,
    weightless: (who: string) =>
      `What is recorded of what ${who} stands to gain weighs nothing; its page says why.`,
    who: (name: string, place: string) => `${name}, ${place},`,
    noneNamed:
      'Its commitments name no security actor on record, so the incentives of those who answer for it are not known one by one.',
    country: {
      against: (balance: string) =>
        `Over all the state’s security actors on record, by role, recorded incentives weigh against protecting civilians: balance ${balance}.`,
      toward: (balance: string) =>
        `Over all the state’s security actors on record, by role, recorded incentives weigh toward protecting civilians: balance ${balance}.`,
      even: (balance: string) =>
        `Over all the state’s security actors on record, by role, recorded incentives weigh neither way by much: balance ${balance}.`,
      withheld:
        'Too little is recorded of the incentives of the state’s security actors for a balance.',
    },
    section: 'The state’s security actors',
  },
  shallow: {
    audience: {
      met: (count: number, of: number) =>
        `Half of its commitments or more, ${String(count)} of ${String(of)}, were made to an external audience around a decision on a mission.`,
      notMet: (count: number, of: number) =>
        `Under half of its commitments, ${String(count)} of ${String(of)}, were made to an external audience around a decision on a mission.`,
    },
    claimGap: {
      wide: (levels: string, count: number) =>
        `The state reports more than others found: a median of ${levels} levels over ${commitments(count)}.`,
      narrow: (levels: string, count: number) =>
        `The state does not report a level or more above what others found: a median difference of ${levels} over ${commitments(count)}.`,
      few: (levels: string, count: number, needed: number) =>
        `The median difference between what the state reports and what others found is ${levels} levels, over ${commitments(count)}; ${String(needed)} are needed to judge by.`,
      none: 'No difference between what the state reports and what others found can be computed: on each commitment one side is silent.',
    },
    claims: {
      unborne: (share: string, count: number) =>
        `Of ${formatNoun(count, 'checked claim', 'checked claims')} of the state since, ${share} are unsubstantiated or contradicted, half or more.`,
      borne: (share: string, count: number) =>
        `Of ${formatNoun(count, 'checked claim', 'checked claims')} of the state since, ${share} are unsubstantiated or contradicted, under half.`,
      few: (count: number, needed: number) =>
        `Of the state’s claims since, ${count === 0 ? 'none was' : count === 1 ? 'one was' : `${String(count)} were`} checked; ${String(needed)} are needed to judge by.`,
    },
    flag: {
      raised: 'The shallow-commitment flag is raised.',
      notRaised:
        'The shallow-commitment flag is not raised, though enough was checked and enough time has passed.',
      'too-early': 'Whether it is a shallow commitment cannot be said yet: too early.',
      'cannot-be-judged':
        'Whether it is a shallow commitment cannot be judged: too little was checked.',
    },
    legs: 'The legs of the flag',
    claimsLink: 'Claims of the state',
  },
  overview: {
    title: 'National ownership: for and against',
    lede: (count: number, standing: number) =>
      `What the record says for championing each of ${formatNoun(count, 'strategy', 'strategies')}, what against, and what is not known. ${String(standing)} of them are not known to have ended.`,
    paper:
      'The founding paper sees potential value in such plans where a government supports them and can carry them out, and a significant risk that they are shallow commitments meant for an international audience (p. 9). It asks for benefits and risks to be considered (p. 10).',
    order:
      'The newest first. The counts are of sentences on the strategy’s page. They are not of one weight: read them there before using them. There is no total. The early signs are how many legs of the shallow-commitment flag hold, of those that could be seen before there was anything to judge.',
    groups: {
      standing: 'Adopted, announced or in draft',
      ended: 'Superseded or lapsed',
    },
    columns: {
      strategy: 'Strategy',
      date: 'Date',
      delivery: 'Delivery',
      design: 'Design',
      incentives: 'Actors named, or depended on first',
      early: 'Early signs',
      flag: 'Shallow commitment',
      counts: 'Sentences',
    },
    designOf: (known: number) => `${String(known)} of 10 known`,
    actors: (toward: number, against: number, other: number) =>
      (
        [
          [toward, 'toward'],
          [against, 'against'],
          [other, 'neither or unknown'],
        ] as const
      )
        .filter(([count]) => count > 0)
        .map(([count, way]) => `${String(count)} ${way}`)
        .join(', '),
    noActors: 'none on record',
    earlyOf: (met: number, all: number) => `${String(met)} of ${String(all)} hold`,
    notYet: 'not known by then',
    counts: (speaksFor: number, against: number, unknown: number) =>
      `${String(speaksFor)} for, ${String(against)} against, ${String(unknown)} not known`,
    csv: 'Download the table (CSV)',
    sentencesCsv: 'Download every sentence (CSV)',
  },
} as const;
