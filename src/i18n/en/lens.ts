import { formatNoun } from '#model/format.ts';

/** Words of the lenses: a country as one type of mission sees it. */
export const lens = {
  title: 'Mission lenses: what bears on which type of mission',
  short: 'Mission lenses',
  rule: 'A lens reorders and explains; it changes no score.',
  lede: 'The same country asks different things of a civilian mission, of one that supports a state, of one beside fighting forces, and of one with a narrow task. A lens puts what bears on each first, and says why.',
  rests: (text: string, pages: string, version: string) =>
    `Argued from: ${text}. ${pages} Version ${version} of the mapping, data/method/mission-lens.json. Where the text names the matter, the reason says “stated”; where it is our own reading, “inferred”. The order is ours in every case, and can be disputed.`,
  notNamed:
    'A class or theme that a lens does not name is not of less weight for civilians: the text says nothing that brings it forward for that type of mission.',
  basis: { stated: 'stated', inferred: 'inferred' },
  why: (reason: string, basis: string, pages: string) => `${reason} (${basis}, ${pages})`,
  page: {
    title: (country: string, label: string) => `${country} through the lens of a ${label}`,
    link: (country: string) => `${country} as four types of mission would see it`,
    section: 'As different missions would see it',
    others: 'Other lenses on this country',
    threats: 'Threats, in the order in which they bear on it',
    commitments: 'What the state undertook, in the order in which it bears on it',
    otherThreats: 'Threats that this lens does not bring forward',
    otherCommitments: 'Undertakings that this lens does not bring forward',
    facts: (count: number, gravest: string | null, newest: string | null) =>
      count === 0
        ? 'No fact on record.'
        : `${formatNoun(count, 'fact', 'facts')} on record${gravest === null ? '' : `, the gravest of severity “${gravest}”`}${newest === null ? '' : `, the newest of ${newest}`}.`,
    answered: (count: number) =>
      count === 0
        ? 'No undertaking of the state answers it by its theme.'
        : `${formatNoun(count, 'undertaking answers', 'undertakings answer')} it by theme.`,
    none: 'No undertaking on record.',
    score: 'The delivery of all undertakings, the same through every lens:',
    back: 'The whole record of the country, in its own order',
  },
  overview: {
    threats: 'Which classes of threat bear on each, and in what place',
    themes: 'Which themes of undertakings bear on each, and in what place',
    threat: 'Class of threat',
    theme: 'Theme',
    notNamed: 'not named',
    countries: 'Countries through each lens',
    reasons: 'The reasons',
    country: 'Country',
    open: 'Open',
    /** Begins with the words that are seen, so that what is said aloud finds the link. */
    openLens: (title: string) => `Open: ${title}`,
  },
} as const;
