import { formatNoun } from '#model/format.ts';

/** Checks that differ, and what their weighted middle comes to. */
const weighed = (checks: string, what: string): string =>
  `The ${checks} by others do not all agree; weighed together they come to this: ${what}.`;

/** "tier 1", "tiers 1, 2". */
const nameTiers = (tiers: readonly number[]): string =>
  `${tiers.length === 1 ? 'tier' : 'tiers'} ${tiers.join(', ')}`;

/** Words of the pages of single records, and of the lists of one kind of record. */
export const recordPages = {
  commitment: {
    found: 'What was found',
    foundNote: (all: string, independent: string) =>
      `${all}, ${independent}. Dashed: the state’s own good word, shown and never counted.`,
    notFound: 'What was not found',
    nothing:
      'No finding is on record: as far as is known, nobody has looked. That is not the same as nothing done.',
    noIndependent: 'No finding by anybody other than the state is on record.',
    noPinpoint: (count: number) =>
      `${formatNoun(count, 'finding gives', 'findings give')} no paragraph or page.`,
    oneObserver: (observer: string) =>
      `Only one kind of observer (${observer}) has reported; no other has borne it out or disputed it.`,
    unreadInstrument: 'The text in which it was undertaken was not read by us.',
    noDeadline: 'No deadline was found.',
    noTarget: 'No measurable target was found.',
    undertaking: 'The undertaking',
  },
  claim: {
    found: 'What was found',
    foundNote:
      'Checks by others than the state count; the state’s own are shown, dashed, and weigh nothing.',
    nothing: 'No check is on record: as far as is known, nobody has looked.',
    rule: 'The verdict is the lower median of the checks, weighted by who saw it and the kind of source, in the order contradicted, unsubstantiated, partly, substantiated: where both sides weigh alike, the less favourable counts. Each check’s verdict is the lower median of the coders’.',
    said: 'The claim',
    balanced: (checks: string, verdict: string) =>
      `The ${checks} by others balance: those on either side weigh alike. By the rule the less favourable side counts: ${verdict}.`,
    weighsNothing: 'the state’s own check, weighs nothing',
    weight: (weight: string) => `weight ${weight}`,
    earlier: 'seen before the claim was made',
    longAfter: (months: number, isExact: boolean) =>
      `seen ${isExact ? '' : 'at least '}${String(months)} months after the claim`,
    observerFrom: (basis: string) => `observer read from ${basis}`,
    unchecked: {
      'no-checks': 'Nobody has checked this claim, as far as is known.',
      'host-state-only': 'Only the state itself has spoken to this claim, which weighs nothing.',
    },
    sentence: {
      contradicted: (checks: string, isSame: boolean) =>
        isSame
          ? `What others found contradicts what the state says, by ${checks}.`
          : weighed(checks, 'what was found contradicts what the state says'),
      unsubstantiated: (checks: string, isSame: boolean) =>
        isSame
          ? `Others found nothing that bears out what the state says, by ${checks}.`
          : weighed(checks, 'nothing bears out what the state says'),
      partly: (checks: string, isSame: boolean) =>
        isSame
          ? `Others found a part of what the state says to be so, by ${checks}.`
          : weighed(checks, 'a part of what the state says is so'),
      substantiated: (checks: string, isSame: boolean) =>
        isSame
          ? `Others found what the state says to be so, by ${checks}.`
          : weighed(checks, 'what the state says is so'),
    },
  },
  claims: {
    title: 'Claims',
    lede: (count: number) =>
      `What host states say that they have done, or that is so: ${formatNoun(count, 'claim', 'claims')}, each beside what others found.`,
    byVerdict: 'By verdict',
    meanings: {
      contradicted: 'the opposite is so',
      unsubstantiated: 'nothing bears it out',
      partly: 'a real part of it is so',
      substantiated: 'it is so',
      unchecked: 'nobody but the state has looked',
    },
  },
  source: {
    citedBy: {
      instrument: 'Commitments made in it',
      finding: 'Findings that rest on it',
      claim: 'Claims made in it',
      check: 'Checks of claims that rest on it',
      strategy: 'Strategies recorded from it',
      incentive: 'Incentives recorded from it',
      risk: 'Threats to civilians recorded from it',
      access: 'Denials of access recorded from it',
      compliance: 'Facts on compliance recorded from it',
      mission: 'Missions recorded from it',
      episode: 'Decisions on missions recorded from it',
      mandate: 'Mandates recorded from it',
    },
    pageTitle: (title: string, publisher: string, date: string) =>
      `${title} (${publisher}, ${date})`,
    uncited: 'No record cites it.',
    purpose: 'What it is here for',
    noAddress: 'no address known',
    insecure: 'The address is not encrypted (http).',
    unread:
      'Nobody here has read this document. It is known only through other documents, and nothing rests on it but the fact that it is named.',
  },
  strategy: {
    says: 'What it says that it is for',
    offered: 'Offered during a drawdown',
    noCommitments: 'No commitment of this strategy is recorded by itself.',
    design: 'How it is made',
    designNote:
      'Six criteria of its design, judged from what the strategy says, not from how it went. What the record does not show is unknown.',
    designColumns: {
      criterion: 'Criterion',
      value: 'Value',
      reason: 'Reason',
      coder: 'Judged by',
      of2: (value: number) => `${String(value)} of 2`,
    },
    restsOn: 'Rests on',
  },
  mission: {
    planned: 'planned',
    lede: {
      open: (acronym: string, states: string, start: string) =>
        `${acronym}, for ${states}: from ${start}; no end is on record.`,
      ended: (acronym: string, states: string, start: string, end: string) =>
        `${acronym}, for ${states}: from ${start} to ${end}.`,
      planned: (acronym: string, states: string, start: string, end: string) =>
        `${acronym}, for ${states}: from ${start}; its end is planned for ${end}.`,
    },
    notes: 'What is recorded of its mandate and end',
    strategies: 'Strategies tied to it',
    noStrategies: 'No strategy in the record is tied to it.',
    basis: 'Rests on',
  },
  mandates: {
    title: 'Its mandates, resolution by resolution',
    note: 'As far as a text that was read shows it. Unknown means that the part which could be read does not say.',
    columns: {
      resolution: 'Resolution',
      poc: 'Protection of civilians',
      chapter: 'Chapter VII',
      monitoring: 'Rights monitoring',
      reporting: 'Public reporting',
      hrddp: 'Due diligence policy',
      strategy: 'Support to the state’s own strategy',
      tasks: 'Tasks by tier',
    },
    noTask: 'no task to protect civilians',
    tiers: (tiers: readonly number[]) => `(${nameTiers(tiers)})`,
    relatedTiers: (tiers: readonly number[]) => `(related tasks in ${nameTiers(tiers)})`,
    task: (tier: number, task: string) => `Tier ${String(tier)}: ${task}`,
    restrictions: 'Restrictions reported:',
    none: 'No resolution of its mandate is recorded by itself.',
  },
  accessFacts: {
    title: 'Monitors or missions kept out',
    note: 'Dated facts on record. Monitors kept out within 24 months lower certainty by a step.',
    none: 'No fact is on record.',
  },
  compliance: {
    title: 'Due diligence, status of forces, compacts',
    note: 'Dated facts on record: how the UN’s due diligence on support to the state’s forces was applied, whether agreements on missions were kept, and compacts with partners. They bear on no score.',
    none: 'No fact is on record; that does not say that there was none.',
    noCompact: 'Whether there was a compact is not on record.',
  },
  missions: {
    title: 'Missions',
    lede: (count: number) =>
      `${formatNoun(count, 'peace operation', 'peace operations')} on the soil of the covered host states, in order of their start.`,
  },
  actor: {
    lede: {
      against: 'On the record, what this actor stands to gain weighs against protecting civilians.',
      toward: 'On the record, what this actor stands to gain weighs toward protecting civilians.',
      even: 'On the record, what this actor stands to gain weighs neither way.',
      none: 'Nothing is recorded of what this actor stands to gain.',
      weightless:
        'What is recorded of what this actor stands to gain weighs nothing in a score; each line says why.',
    },
    incentives: 'What it stands to gain or lose',
    incentivesNote:
      'Strength and effect are judgements by the coder. An undated incentive is shown and weighs nothing in a score.',
    balance:
      'Against protecting civilians to the left, toward it to the right; longer is stronger.',
    nothingRecorded: (domain: string) => `${domain}: nothing recorded`,
    nothingWeighs: (domain: string) => `${domain}: nothing that weighs`,
    domains: { political: 'political', economic: 'economic' },
    bar: (domain: string, balance: string) =>
      `${domain}: ${balance} on a scale from −1 against to 1 toward`,
    undatedNote: 'undated, weighs nothing',
    notYetKnown: 'dated only by a year or month that has not ended, weighs nothing yet',
    ended: 'ended, weighs nothing any more',
    statesWord: 'rests on the state’s own word, treated as not recorded',
    stale: 'older than five years',
    effect: { toward: 'toward protecting', against: 'against protecting' },
    arrow: { toward: '→', against: '←' },
    columns: {
      factor: 'What gives the incentive',
      domain: 'Domain',
      effect: 'Effect',
      strength: 'Strength',
      since: 'Seen',
      source: 'Source',
    },
  },
  actors: {
    title: 'Security actors',
    lede: 'Those who would have to carry out what the state undertook, or from whom civilians would have to be protected.',
  },
} as const;
