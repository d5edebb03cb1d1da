/** Whether a document can still be had: its address, its archived copy, its symbol. */
export const sourceAccess = {
  archive: 'Archived copy',
  archived: 'archived copy',
  copy: 'SHA-256 of the copy that was held',
  dead: 'address is dead',
  deadNote: (day: string) =>
    `The address no longer led to the document when it was tried on ${day}.`,
  aliveNote: (day: string) => `Tried on ${day}: it led to the document.`,
  findTitle: 'How to find it again',
  byDocument: (symbol: string) =>
    `${symbol} is a document of the United Nations. Their document system keeps documents by symbol:`,
  byPress: (symbol: string) =>
    `${symbol} is a press release of the United Nations. Search for its symbol at`,
  notTried: 'The address is put together from the symbol and was not tried here.',
  noSymbol:
    'It has no symbol of the United Nations. Ask its publisher or a library for it by title and date.',
} as const;
