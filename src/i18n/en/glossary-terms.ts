/** A term of the record or the method, with one definition and the chapter of the method that says more. */
export interface GlossaryTerm {
  readonly term: string;
  readonly meaning: string;
  /** Id of a chapter of the method. */
  readonly chapter: string;
}

/** By the id under which a term stands on its page. */
export const terms = {
  admission: {
    term: 'Admission',
    meaning:
      'The state’s own word that nothing was done. It counts, since it is said against interest.',
    chapter: 'delivery',
  },
  age: {
    term: 'Age',
    meaning: 'Months from the newest counted finding to the day of the score.',
    chapter: 'interval',
  },
  'as-of': {
    term: 'As of',
    meaning:
      'The day to which a score belongs. It uses only what was dated on or before that day, so every score has a history.',
    chapter: 'record',
  },
  bounds: {
    term: 'Bounds',
    meaning:
      'Where a score would lie with everything unchecked at 0, and where with everything unchecked at 100.',
    chapter: 'sets',
  },
  certainty: {
    term: 'Certainty',
    meaning:
      'How well the record bears a score: high, moderate, low or very low. It begins at high and steps down for thin cover, disagreement, second-hand sources, a wide interval and monitors kept out.',
    chapter: 'sets',
  },
  check: {
    term: 'Check',
    meaning:
      'One dated observation that bears on a claim, with a verdict, an observer and a source.',
    chapter: 'record',
  },
  claim: {
    term: 'Claim',
    meaning:
      'What a state says that it has done, or that is so. A claim is what is tested, so it is never part of the test.',
    chapter: 'record',
  },
  'claim-gap': {
    term: 'Claim gap',
    meaning:
      'The mean level that the state reports on a commitment minus the mean level that others found, in levels. It needs both sides.',
    chapter: 'interval',
  },
  cluster: {
    term: 'Cluster',
    meaning:
      'What one kind of observer saw in one document. However many findings it holds, it counts once.',
    chapter: 'delivery',
  },
  coder: {
    term: 'Coder',
    meaning:
      'Who judged a level, a verdict or a strength. Where several coders read the same findings, all but the first did so blind, and the median counts.',
    chapter: 'coders',
  },
  commitment: {
    term: 'Commitment',
    meaning:
      'One undertaking by a host state: to the Security Council, to a mission, to the parties of an agreement, or to its own people.',
    chapter: 'record',
  },
  contested: {
    term: 'Contested',
    meaning:
      'Said of a commitment on which observers who reported within two years of each other disagree widely.',
    chapter: 'interval',
  },
  coverage: {
    term: 'Coverage',
    meaning:
      'The share of the commitments that are due on which something is counted, that is, which somebody other than the state has checked.',
    chapter: 'sets',
  },
  covered: {
    term: 'Covered',
    meaning:
      'Said of a commitment on which at least one finding is counted. What is not covered has no score.',
    chapter: 'sets',
  },
  credibility: {
    term: 'Credibility',
    meaning:
      'What was done, who would have to do it and how the promise was made, in one figure of 100: a product of delivery, incentives and design.',
    chapter: 'credibility',
  },
  delivery: {
    term: 'Delivery',
    meaning:
      'From 0 to 100, how far those other than the state found a commitment carried out; of a country or a strategy, the mean over its commitments that are due and covered.',
    chapter: 'delivery',
  },
  design: {
    term: 'Design',
    meaning:
      'From 0 to 100, how far a promise is made so that it can be checked: specific acts, targets, dates, a named body, monitors and more.',
    chapter: 'design',
  },
  due: {
    term: 'Due',
    meaning: 'Said of a commitment without a deadline, or whose deadline has passed.',
    chapter: 'sets',
  },
  'early-signs': {
    term: 'Early signs',
    meaning:
      'Those legs of the shallow-commitment flag that can be seen on the day on which the Council decides.',
    chapter: 'flag',
  },
  echo: {
    term: 'Echo',
    meaning:
      'Reports of one kind of observer repeat each other, so each further one counts half as much as the one before.',
    chapter: 'delivery',
  },
  finding: {
    term: 'Finding',
    meaning:
      'One dated observation that bears on a commitment, with a level, an observer and a source.',
    chapter: 'record',
  },
  gate: {
    term: 'Gate',
    meaning:
      'What must hold before the shallow-commitment flag is judged at all: a year has passed, and enough is checked.',
    chapter: 'flag',
  },
  goalposts: {
    term: 'Goalposts',
    meaning:
      'The two values of an open figure that count as best and as worst: the 5th and the 95th percentile of the world’s country-years.',
    chapter: 'risk',
  },
  incentive: {
    term: 'Incentive',
    meaning:
      'A political or economic reason that a security actor has toward or against protecting civilians, with a strength and a source.',
    chapter: 'incentives',
  },
  interval: {
    term: 'Interval',
    meaning:
      'The range in which a score lies with a probability of 90%, given how many findings there are, how old they are and how far coders err.',
    chapter: 'interval',
  },
  level: {
    term: 'Level',
    meaning:
      'How far a finding shows a commitment carried out: 0 none, 1 minimum, 2 intermediate, 3 full. A judgement by the coders; “no evidence” is not a level.',
    chapter: 'record',
  },
  likelihood: {
    term: 'Likelihood',
    meaning:
      'A probability in words, such as “very likely” for 80 to 95%, after Intelligence Community Directive 203. It is not certainty.',
    chapter: 'sets',
  },
  mark: {
    term: 'Mark',
    meaning:
      'A circle filled by a third for each level: how far a commitment was found kept. Dashed where nobody checked.',
    chapter: 'delivery',
  },
  mass: {
    term: 'Mass',
    meaning:
      'What a finding weighs before its age and its echo: the reliability of the observer times that of the kind of source.',
    chapter: 'delivery',
  },
  observer: {
    term: 'Observer',
    meaning: 'Who saw what a finding or a check reports, whoever printed it.',
    chapter: 'record',
  },
  'protection-gap': {
    term: 'Protection gap',
    meaning:
      'Risk to civilians times what credibility lacks of 100: where much threatens and little stands against it.',
    chapter: 'credibility',
  },
  provisional: {
    term: 'Provisional',
    meaning: 'Said of a score where under 60% of what is due was checked: it may move much.',
    chapter: 'sets',
  },
  published: {
    term: 'Published',
    meaning:
      'Said of a score where enough commitments were checked by somebody other than the state.',
    chapter: 'sets',
  },
  reversed: {
    term: 'Reversed',
    meaning:
      'Said of a finding that shows earlier implementation undone, or the state itself doing what it undertook not to do. It counts as none.',
    chapter: 'record',
  },
  risk: {
    term: 'Risk',
    meaning:
      'From 0 to 100, what threatens civilians in a country, from open figures and from recorded threats.',
    chapter: 'risk',
  },
  'self-reported': {
    term: 'Self-reported',
    meaning:
      'Said of the state’s own word that something was done. It is shown, dashed, and weighs nothing.',
    chapter: 'delivery',
  },
  'shallow-commitment': {
    term: 'Shallow commitment',
    meaning:
      'A flag for a promise made to those who decide on a mission, which could have been meant and was not kept. It says what the record shows, never what anybody intended.',
    chapter: 'flag',
  },
  source: {
    term: 'Source',
    meaning: 'A citable document in which a finding can be read.',
    chapter: 'record',
  },
  stale: {
    term: 'Stale',
    meaning: 'Said of a commitment whose newest counted finding is older than three years.',
    chapter: 'interval',
  },
  strategy: {
    term: 'Strategy',
    meaning: 'The plan, compact, agreement or declaration to which commitments belong.',
    chapter: 'record',
  },
  'text-cap': {
    term: 'Text cap',
    meaning:
      'A finding that rests on a text alone shows at most level 1, unless adopting that text was the commitment.',
    chapter: 'delivery',
  },
  tier: {
    term: 'Tier',
    meaning:
      'One of the three ways in which the United Nations protects civilians: dialogue and engagement, physical protection, and a protective environment.',
    chapter: 'record',
  },
  'tie-group': {
    term: 'Tie group',
    meaning:
      'Countries next to each other in order that the draws do not tell apart. They stand together, by name.',
    chapter: 'uncertainty',
  },
  unchecked: {
    term: 'Unchecked',
    meaning:
      'Said of a claim or a commitment at which nobody but the state is known to have looked. It is not the same as untrue, or not done.',
    chapter: 'claims',
  },
  verdict: {
    term: 'Verdict',
    meaning:
      'What the checks of a recorded claim come to by a fixed rule: contradicted, unsubstantiated, partly so, substantiated, or unchecked.',
    chapter: 'claims',
  },
  withheld: {
    term: 'Withheld',
    meaning:
      'Said of a score that is not given, since too little was checked. Its bounds stand instead.',
    chapter: 'sets',
  },
} as const satisfies Readonly<Record<string, GlossaryTerm>>;

/** Id of a term of the glossary. */
export type TermId = keyof typeof terms;
