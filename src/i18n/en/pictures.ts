/** Making a picture of a chart, to take away. */

export const pictures = {
  label: (format: string) => `Picture (${format})`,
  /** At the foot of the picture; the address of the chart follows. */
  source: (
    site: string,
    {
      dataWords,
      method,
      asOf,
    }: { readonly dataWords: string; readonly method: string; readonly asOf: string },
  ) => `Source: ${site}, data ${dataWords}, method ${method}, as of ${asOf}.`,
  /** What is added where a reader chose otherwise than the published method. */
  ownChoices: (choices: string) =>
    `Not the published scores: made by a reader’s own choices. ${choices}.`,
  /** Where a long chart is cut off, on a phone for one. */
  cut: 'The first rows only: the page has all of them, and a wider screen makes a shorter picture.',
  done: 'Saved',
  failed: 'The picture could not be made',
};
