/** Words of the pages for those who correct or add data. */
export const contribute = {
  problems: {
    title: 'What the check says',
    lede: (count: number) =>
      `The ${String(count)} problems that npm run check can report of the data, each with a wrong and a right example.`,
    note: 'An error stops a change from being merged; a warning asks for a second look. The examples are pieces of a small data set made for tests.',
    contents: 'All problems',
    kinds: { error: 'Error', warning: 'Warning' },
    wrong: 'Wrong',
    right: 'Right',
    says: 'The check says:',
    inFile: 'In',
  },
} as const;
