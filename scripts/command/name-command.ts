import { escapeInvisible } from '#validation/quote-text.ts';

/** A command to be typed as it is, such as `npm run fix -- --data ../copy`, on the folder of data that was looked at. */
export function nameCommand(name: string, folder: string, ...words: readonly string[]): string {
  // Last, since the first word of some commands says which part of them is meant.
  const args = [...words, ...(folder === 'data' ? [] : ['--data', folder])];
  return [`npm run ${name}`, ...(args.length === 0 ? [] : ['--', ...args.map(quoteWord)])].join(
    ' ',
  );
}

/** A word as a shell reads it back, with nothing that a terminal would obey. */
function quoteWord(word: string): string {
  const plain = escapeInvisible(word);
  return /^[\w./+-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", `'\\''`)}'`;
}
