/** Words of the page that sets countries, strategies and days side by side. */
export const sideBySide = {
  title: 'Side by side',
  lede: 'Two to four countries or strategies, or one of them on two days: their parts with intervals, and how often one lies above another.',
  open: 'Set some side by side',
  /** On the page of a country. */
  from: 'Compare with another',
  noScript:
    'Choosing needs JavaScript. Below stand the parts of every country on the data set’s own day.',
  note: 'Every draw is made for all of them together: what two rest on alike, such as a weight of the method, moves both alike. A strategy has the incentives and the risk of its country. Offered are strategies of which enough was checked for a score.',
  group: 'What stands side by side',
  subject: (number: number) => `Number ${String(number)}`,
  day: (number: number) => `As of, number ${String(number)}`,
  nothing: 'None',
  countries: 'Countries',
  strategies: 'Strategies',
  start: 'Choose two or more above.',
  loading: 'Reading the records and making the draws…',
  failed: (reason: string) => `They could not be set side by side: ${reason}.`,
  again: 'Try again',
  ignored: (parts: string) =>
    `The address asks for something that is not here, and it was left aside: ${parts}. At most four stand side by side, each once.`,
  part: 'Part',
  checked: 'Checked of due',
  certainty: 'Certainty',
  notKnown: 'Not known yet on this day.',
  region: 'Parts side by side',
  picture: 'The parts of the score, each from 0 to 100 with its 90% interval; design has none.',
  column: (name: string, date: string) => `${name} on ${date}`,
  finding: {
    delivery: (date: string | null, places: string) =>
      date === null ? `Delivery was ${places}` : `Delivery on ${date} was ${places}`,
    score: (score: string, low: string, high: string, place: string) =>
      `${score} (${low}–${high}) for ${place}`,
    withheld: (place: string) => `withheld for ${place}`,
    notKnown: (place: string) => `not known yet for ${place}`,
    both: (sentence: string, overlap: string) => `${sentence}: ${overlap}`,
    overlap: 'the 90% intervals overlap',
    someOverlap: 'some of the 90% intervals overlap',
    apart: 'the 90% intervals do not overlap',
  },
  cite: 'Cite this comparison',
  cited: (names: string) => `Side by side: ${names}`,
  citedFinding: (finding: string) => `${finding}.`,
  csv: 'What is shown as CSV',
  by: { delivery: 'By delivery', credibility: 'By credibility' },
  columns: { name: 'Which', ranks: 'Rank in 90% of the draws', group: 'Told apart' },
  above: (one: string, other: string, percent: number) =>
    `${one} lies above ${other} in ${percent === 100 ? 'all' : `${String(percent)}%`} of the draws.`,
  told: 'told apart from its neighbours',
  tied: (size: number) => `not told apart, ${String(size)} together`,
  tooFew: 'Fewer than two of them have this score, so there is nothing to compare.',
  reset: 'Choose anew',
  allTitle: 'The parts of every country',
  allNote:
    'Each with its 90% interval, of 100; design has none. Higher is better, except for risk and the protection gap.',
} as const;
