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
  tombstone: {
    moved: 'This record has another id now',
    withdrawn: 'This record was withdrawn',
    since: (date: string) => `Since ${date}.`,
    now: 'It is now:',
    why: 'A record is withdrawn where it was wrong as a whole, or where keeping it could harm somebody. Its id is not used again, and scores no longer rest on it.',
    search: 'Search the record',
    records: 'All records from A to Z',
  },
} as const;
