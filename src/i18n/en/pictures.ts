/** Making a picture of a chart, to take away. */

export const pictures = {
  label: (format: string) => `Picture (${format})`,
  /** At the foot of the picture; the address of the chart follows. */
  source: (site: string, data: string, method: string, asOf: string) =>
    `Source: ${site}, data ${data}, method ${method}, as of ${asOf}.`,
  done: 'Saved',
  failed: 'The picture could not be made',
};
