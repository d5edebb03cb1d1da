import { formatCount, formatNoun } from '#model/format.ts';

const commitmentsOf = (count: number) => formatNoun(count, 'commitment', 'commitments');
const countriesOf = (count: number) => formatNoun(count, 'country', 'countries');

/** What is computed of the record itself: steps 1 to 3. */
export const recordSteps = {
  framework: {
    finding: (commitments: number, countries: number, claims: number) =>
      `${commitmentsOf(commitments)} and ${formatNoun(claims, 'claim', 'claims')} of ${countriesOf(countries)} are on record, and every score leads back to them.`,
    treeTitle: 'What a score is made of',
    treeNote:
      'From the protection gap down to the variables. A weight is the part’s share in what stands above it.',
    exponent: (weight: string) => `weight ${weight}`,
    lacks: 'what it lacks to 100',
    times: 'times',
    squared: (share: string) => `${share} of the square`,
    oneOf: (count: number) => `1 of ${String(count)}`,
    nodes: {
      names: {
        protectionGap: 'Protection gap',
        credibility: 'Credibility',
        delivery: 'Delivery',
        incentives: 'Incentives',
        design: 'Design',
        risk: 'Risk to civilians',
        figures: 'Figures',
        facts: 'Recorded facts',
      },
      notes: {
        protectionGap: 'The risk that credibility leaves open.',
        credibility:
          'The product of its parts, so that a good text does not buy off what was not done.',
        delivery: 'What others than the state found of each undertaking, by level, age and source.',
        incentives:
          'What the state’s security actors stand to gain or lose by protecting civilians.',
        design: 'Ten items of how the undertakings are made.',
        risk: 'The danger that civilians are in, whatever was undertaken.',
        figures: 'The root of the mean square of the pillars.',
        facts:
          'The gravest recent fact of each class of threat. It can raise risk and never lowers it.',
      },
    },
    themes: {
      headline: (top: string, count: number, all: number, empty: readonly string[]) =>
        [
          `${top} is the most frequent of the themes, with ${String(count)} of ${commitmentsOf(all)}`,
          empty.length > 0 ? `; nothing is undertaken about ${empty.join(', ').toLowerCase()}` : '',
        ].join(''),
      none: 'No commitment is on record',
      subtitle: 'Commitments by theme',
      description: ([one = 0, two = 0, three = 0]: readonly number[]) =>
        `By the UN’s tiers of protection, ${String(one)} belong to dialogue (tier 1), ${String(two)} to physical protection (tier 2) and ${String(three)} to a protective environment (tier 3); one can belong to several.`,
    },
    audiences: {
      headline: (named: number, all: number) =>
        `${String(named)} of ${commitmentsOf(all)} name a body narrower than the state that is to carry them out`,
      subtitle: 'Commitments by whom they were made to, and whether they name a responsible body',
      description:
        'A commitment that names “the government” or “the authorities” names none. Where nobody has judged it yet, that is said.',
      rowHead: 'Made to',
      named: 'names a body',
      unnamed: 'names none',
      unjudged: 'not judged',
    },
  },
  selection: {
    finding: (datasets: number, read: string, pinpoints: string) =>
      `${formatNoun(datasets, 'open data set', 'open data sets')} are kept, each with a licence that permits it. Of the record’s own sources ${read} were read; ${pinpoints} of the findings name paragraph or page.`,
    registry: {
      title: 'Open data sets: owner, licence, lag',
      note: (pillars: readonly string[]) =>
        `The lag is from the end of a year to the first figures of it, and is known of what is scored. Without an open source, and so left out: ${pillars.join(', ')}.`,
      columns: ['Data set', 'Owner', 'Licence', 'Retrieved', 'Lag', 'Series scored', 'Series kept'],
    },
    sources: {
      headline: (full: number, part: number, cited: number) =>
        `${formatCount(full + part)} of ${formatCount(full + part + cited)} sources were read at least in part${full > 0 ? `, ${formatCount(full)} of them in full` : ''}; ${formatCount(cited)} are cited and were not read`,
      subtitle: 'Sources by kind, and how far they were read',
      description:
        'No finding, check, incentive or threat rests on a source that was not read at least in part: the data check refuses it. A commitment may stand in a text that is known only through others.',
      rowHead: 'Kind',
      full: 'read in full',
      part: 'read at least in part',
      cited: 'cited, not read',
    },
    withPinpoint: 'with paragraph or page',
    withoutPinpoint: 'without',
    observers: {
      headline: (top: string, share: string, pinpoints: string) =>
        `The most frequent observer, ${top}, saw ${share} of what is on record; ${pinpoints} of all findings name paragraph or page`,
      subtitle: 'Findings by who saw what they say',
      description:
        'The observer is who saw it, never who printed it. What the host state alone says is shown and weighs nothing.',
      rowHead: 'Observer',
    },
    years: {
      headline: (share: string, since: number) =>
        `${share} of the findings are of ${String(since)} or later`,
      subtitle: 'Findings by the year that they hold for',
      description:
        'Monitors go where missions are and leave with them: thin years are years in which few looked, not years in which little happened.',
      rowHead: 'Year',
    },
  },
  missing: {
    finding: (unchecked: number, due: number) =>
      `Nothing is filled in. Of ${commitmentsOf(due)} that are due, ${String(unchecked)} were never checked by anybody but the state; they enter the bounds and no score.`,
    tableTitle: 'What is missing, and what that does',
    tableNote: 'Different absences are different things, and none is a zero.',
    columns: ['Absence', 'Missing', 'Of', 'What it does'],
    kinds: {
      notDue: {
        label: 'Commitments not yet due',
        effect: 'Shown and scored by themselves, not in the country’s score.',
      },
      notCovered: {
        label: 'Commitments due that nobody checked',
        effect:
          'In the bounds, as if at 0 and as if at 100. Below 40% checked the score is withheld.',
      },
      design: {
        label: 'Items of design unknown',
        effect: 'Left out of the mean. Below 7 of 10 known, design is withheld.',
      },
      incentives: {
        label: 'Security actors without both kinds of incentive on record',
        effect:
          'A kind with nothing recorded counts as even. Below half by weight, incentives are withheld.',
      },
      figures: {
        label: 'Variables of risk without a usable figure',
        effect: 'Left out of their pillar. Below 60% usable, risk is withheld.',
      },
      withheld: {
        label: 'Countries whose credibility is withheld',
        effect: 'They have no rank. Their pages say which part is missing.',
      },
    },
    commitments: {
      headline: (name: string, percent: number) =>
        `The record is thinnest on ${name}: ${String(percent)}% of what is due was never checked`,
      allChecked: 'All that is due was checked by somebody other than the state',
      subtitle: 'Commitments by country, and whether anybody has checked them',
      description:
        'Checked: by at least one observer other than the state, in a source that was read.',
      covered: 'checked',
      notCovered: 'due and not checked',
      notDue: 'not yet due',
    },
    design: {
      headline: (item: string, known: number, all: number) =>
        `“${item}” is the item of design known least: of ${String(known)} of ${countriesOf(all)}`,
      subtitle: 'Items of design, by the number of countries of which they are known',
      description: (withheld: number) =>
        withheld === 0
          ? 'Enough is known of every country to score its design.'
          : `Too little is known of ${countriesOf(withheld)} to score the design.`,
      rowHead: 'Item of design',
      known: 'known',
      unknown: 'unknown',
    },
    variables: {
      headline: (missing: number, all: number) =>
        missing === 0
          ? 'Every variable of risk has a usable figure of every country'
          : `${String(missing)} of ${String(all)} figures of risk are missing`,
      subtitle: 'Variables of risk, by the number of countries with a usable figure',
      description:
        'Usable: of a year that could be known on the day and is not older than three. Each country’s page says why one is missing.',
      rowHead: 'Variable',
      usable: 'usable',
      missing: 'missing',
    },
  },
} as const;
