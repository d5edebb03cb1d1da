/** What is wrong with the options that somebody wrote, in one line. Throws what is no fault of theirs. */
export function describeOptionFault(error: unknown, command: string): string {
  if (!(error instanceof TypeError)) throw error;
  const [firstLine = ''] = error.message.split('\n');
  return `${firstLine.split('. ')[0] ?? ''}. The options are listed by npm run ${command} -- --help.`;
}
