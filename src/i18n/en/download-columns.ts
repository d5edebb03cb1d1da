const score = 'of the scores’ day';

/** What each computed column of the downloads means; authored ones are described by their schema. */
export const downloadColumns = {
  countries: {
    missions: 'Ids of the missions on its soil.',
    strategyCount: 'Number of its strategies on record.',
    commitmentCount: 'Number of its commitments on record.',
    claimCount: 'Number of its claims on record.',
    actorCount: 'Number of its security actors on record.',
    riskCount: 'Number of threats to its civilians on record.',
    gapCount: 'Number of things looked for and not found.',
  },
  missions: {
    hostStateNames: 'The host states’ common English names, in the same order.',
    transitionNotes:
      'How it ended or changed, in our own words: one line a host state, with its code in front.',
  },
  sources: {
    country: 'Host state in whose folder it stands. Unknown where several states use it.',
    citationCount:
      'Number of places in the data that rest on it. 0: nothing does, and its purpose says what it is here for.',
  },
  strategies: {
    statusHistory:
      'How its status changed, where that is recorded: one line a change, with date, status and source.',
    commitmentCount: 'Number of commitments that belong to it.',
  },
  design: {
    id: 'The strategy’s id, a full stop and the criterion.',
    value:
      '0, 1 or 2 as data/vocabularies/design-criteria.csv defines; unknown where the record does not show it.',
  },
  commitments: {
    instrumentTitle: 'Title of the instrument.',
    tierLabels: 'tiers in words: their labels in data/vocabularies/tiers.csv.',
    findingCount: 'Number of findings on record, by whomever.',
  },
  findings: {
    commitment: 'Id of the commitment that it is about.',
    scoredLevel:
      'Level that the score uses, 0–3: the median of the coders’ levels after the text cap, 0 where reversed (Method §3.1.1 and §3.8). Unknown where the finding cannot be used yet.',
    isScoredReversed: 'Whether more than half of the coders read it as reversed (Method §3.8).',
    isCapped: 'Whether its level was lowered because its source is itself a text (Method §3.1.1).',
    role: 'As what it stands in the score: independent, admission, enacted-text, self-serving or not-usable (Method §3.1.2).',
    roleLabel: 'role in words.',
    mass: 'm = r · k, 0–1: reliability of the observer times that of the kind of source; 0 for the state’s own good word (Method §3.1.3).',
  },
  claims: { checkCount: 'Number of checks on record, by whomever.' },
  checks: {
    claim: 'Id of the claim that it tests.',
    scoredVerdict:
      'Verdict that is used: the lower median of the coders’ verdicts (Method §3.8). Unknown where the check cannot be used yet.',
    weight:
      'r · k, 0–1: reliability of the observer times that of the kind of source; 0 for the host state itself (Method §3.6).',
  },
  actors: {
    incentiveCount: 'Number of incentives on record.',
    domainBalance: (domain: string) =>
      `B of its ${domain} incentives, −1 against to 1 toward protecting civilians (Method §3.4). 0 where nothing is recorded in this domain, unknown where nothing is in either.`,
    balance:
      'I, −1 against to 1 toward: half the lower of the two balances, half their mean (Method §3.4). Unknown without an incentive that counts.',
  },
  incentives: {
    actor: 'Id of the security actor.',
    actorName: 'Name of the security actor.',
    standing: `Whether it counts as ${score}, or why not: counted, undated, not-yet-known, ended or states-own-word (Method §3.4).`,
    standingLabel: 'standing in words.',
    pull: 's · x: strength times the reliability of its kind of source; above 0 toward protecting civilians, below 0 against (Method §3.4).',
    isStale: 'Whether it is older than 60 months. Incentives do not age; it is marked only.',
  },
  risks: { severityLabel: 'severity in words.' },
  gaps: {
    id: 'The country’s code, a full stop and the position in its list. Not permanent: it moves when the list does.',
  },
  codings: {
    id: 'Id of the finding or check, a full stop and the coder.',
    item: 'Id of the finding or check that was read.',
    itemKind: 'Whether a finding or a check was read.',
    coder:
      'Who read it: an id from data/vocabularies/coders.csv, which says what each had before them.',
    level:
      'Level read from a finding, 0–3. Unknown for a check, and where the coder found it unclear.',
    isUnclear:
      'Whether the coder found that nothing about the commitment can be read from the finding. Unknown for a check.',
    reversed:
      'Whether the coder read that earlier implementation was undone. Unknown for a check, and where the first coder, who worked before that mark was in use, did not set it.',
    verdict: 'Verdict read from a check. Unknown for a finding.',
    reason: 'Why, in the coder’s own words, where one was given.',
  },
  audits: {
    id: 'Id of the finding or check, a full stop and the name of the audit.',
    item: 'Id of the finding or check that was re-read.',
    itemKind: 'Whether a finding or a check was re-read.',
    audit:
      'Day of the draw, and from the second of a day on its number. data/audits.csv says how it was drawn and what the re-readers saw.',
    verdict: 'What the re-reading showed of the fact as it stood before anything was mended.',
    differs: 'What differs from the source, or was seen instead of it.',
    mended: 'What was changed in the record because of it.',
    pinpoint: 'Paragraph or page that was found, where the record had none.',
    readOn: 'Day of the re-reading.',
    auditor: 'Who re-read: an id from data/vocabularies/auditors.csv.',
  },
  judgements: {
    id: 'Id of the record, the field and the coder, with full stops between.',
    item: 'Id of the risk, actor, incentive, strategy or commitment that was judged.',
    field:
      'What was judged of it: severity, role, domain, effect, strength, a criterion of design, or legal-act.',
    value: 'The value that the coder chose; “unknown” where the row did not tell.',
    counts:
      'Whether this is the value that enters the scores: that of the first coder. Values of further coders measure agreement and change no score.',
    reason: 'Why, in the coder’s own words, where one was given.',
  },
  scoresCommitments: {
    id: 'Id of the commitment.',
    status:
      'covered where somebody other than the state has looked, or the state admits that nothing was done; else not-covered (Method §3.1.10).',
    reason:
      'Why it is not covered: not-made-yet, no-findings or host-state-only. Unknown where it is covered.',
    reasonLabel: 'reason in words.',
    isDue: `Whether it is due as ${score}: it has no deadline, or one that has passed. What is not due is scored, and left out of the scores of countries and strategies.`,
    foundLevel: 'Found level, 0–3: delivery in thirds, halves down (Method §3.1.7).',
    weight: 'Weight in the scores of its country and strategy; 1 unless the data give a reason.',
    findingCount: 'Number of findings that could be used on the scores’ day, by whomever.',
    independentCount: 'Number of those whose observer is not the host state.',
    sourceCount: 'Number of documents that are counted.',
    mass: 'Σu: how much evidence there is, as so many fresh findings of the United Nations (Method §3.1.8).',
    ageMonths: 'Months from the newest counted finding to the scores’ day.',
    isStale: 'Whether that is more than 36 months.',
    conflict:
      'How far kinds of observer disagree, 0–1: four times the variance of their levels (Method §3.1.9).',
    isContested: 'Whether conflict is 0.4 or more.',
    levelStated:
      'Mean level that the host state reports, 0–3. Unknown where it, or everybody else, is silent.',
    levelFound:
      'Mean level that others found, 0–3, beside levelStated. Unknown where either side is silent.',
    claimGap:
      'levelStated − levelFound, −3 to 3: above 0 where the state reports more than others found (Method §3.1.9).',
  },
  scoresClaims: {
    id: 'Id of the claim.',
    verdict: `What the claim’s checks add up to as ${score}: the lower median weighted by reliability; unchecked where none weighs anything (Method §3.6).`,
    reason: 'Why it is unchecked: no-checks or host-state-only. Unknown where it is checked.',
    lowest: 'The worst verdict of a check that weighs something.',
    highest: 'The best verdict of a check that weighs something.',
    checkCount: 'Number of checks that could be used on the scores’ day, by whomever.',
    weighingCount: 'Number of those that weigh something: not the host state’s own.',
  },
  scoresSets: {
    status:
      'published, provisional (under 60% of what is due was checked) or withheld (too little was checked: the figures are left empty) (Method §3.2).',
    statusReason:
      'Why: covered-enough, coverage-provisional, too-few-covered, coverage-too-low or nothing-due.',
    statusReasonLabel: 'statusReason in words.',
    probabilityUnder40:
      'Probability, 0–1, that delivery lies under 40 (Method §3.2). Unknown where the score is withheld.',
    boundLow:
      'Delivery if every due commitment that nobody checked were at 0. Given when the score is withheld, too; unknown where nothing is due.',
    boundHigh: 'Delivery if every due commitment that nobody checked were at 100.',
    madeCount: 'Number of commitments made by the scores’ day.',
    dueCount: 'Number of those that are due.',
    coveredCount: 'Number of due ones that are covered: what the score is the mean of.',
    coverage: 'C = covered / due, 0–1. Unknown where nothing is due.',
    certainty:
      'high, moderate, low or very-low, in the manner of GRADE (Method §3.2). Unknown where nothing is covered.',
    certaintyLabel: 'certainty in words.',
    medianClaimGap:
      'Median claim gap, in levels, over due and covered commitments that have one. Unknown where the score is withheld.',
    levelCount: (level: string) =>
      `Number of its commitments, due or not, whose found level is ${level.toLowerCase()}.`,
    uncheckedCount: 'Number of its commitments, due or not, that nobody but the state has checked.',
  },
  scoresCredibility: {
    delivery: 'D, 0–100. Unknown where it is withheld.',
    incentives: 'I100 of the country, 0–100. Unknown where it is withheld.',
    design: 'Q, 0–100, from 7 of 10 items known (Method §3.3). Unknown below that.',
    designKnownCount: 'Number of the ten items of design that are known.',
    risk: 'R of the country, 0–100 (Method §3.5). Unknown where too few figures can be used.',
    credibility:
      'K = D^0.5 · I100^0.3 · Q^0.2, each floored at 1 (Method §3.6). Unknown where a part is.',
    arithmetic: '0.5 D + 0.3 I100 + 0.2 Q, without a floor, for comparison.',
    protectionGap: 'G = R (100 − K) / 100 (Method §3.6). Unknown where a part is.',
    missingParts:
      'Parts that are withheld or unknown, so that credibility or the protection gap is.',
    gate: 'Whether the flag can be judged: ok, too-early or cannot-be-judged (Method §3.6).',
    gateLabel: 'gate in words.',
    isShallow:
      'Whether the flag “shallow commitment” is raised: gate, F1, F2, F3, and one of F4a, F4b and F4c. It says what the record shows, not what anybody intended.',
    legs: {
      audience:
        'F1: share of commitments made for those who decide on a mission, around a decision, 0–1.',
      promise: 'F2: Q, 0–100.',
      lowDelivery:
        'F3: probability that delivery lies under 40, 0–1. Worked out also where delivery is withheld.',
      claimGap: 'F4a: median claim gap, in levels. Worked out also where delivery is withheld.',
      incentivesAgainst: 'F4b: I, −1 to 1, where published.',
      claimsUnborne: 'F4c: share of checked claims that are unsubstantiated or contradicted, 0–1.',
    },
    legIsMet: (leg: string) =>
      `Whether ${leg.slice(0, leg.indexOf(':'))} is met (Method §3.6). A leg that cannot be worked out is not.`,
  },
  scoresIncentives: {
    status:
      'published, or withheld where under half of the actors, weighted by role, have both domains on record (Method §3.4).',
    balance:
      'I, −1 against to 1 toward protecting civilians: mean of the actors’ balances, weighted by role. Unknown where withheld.',
    score: 'I100 = 50 (1 + I), 0–100. Unknown where withheld.',
    weakestActor: 'Id of the actor with the lowest balance.',
    weakestBalance: 'That balance, −1 to 1.',
    actorCount: 'Number of security actors on record.',
    coverage: 'Share of actors, weighted by role, with both domains on record, 0–1.',
  },
} as const;
