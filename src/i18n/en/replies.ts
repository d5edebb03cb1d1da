/** Words of replies by states and actors. */
export const replies = {
  title: 'Replies',
  lede: 'What states and actors named here replied, beside the records that they answer. A reply changes no score by itself.',
  none: 'No state and no actor has replied so far.',
  beside: 'Reply',
  note: 'Printed as it was given. It changes no score by itself; a document that it names is read like any other.',
  by: (who: string, onBehalfOf: string) => `${who}, for ${onBehalfOf}`,
  received: (channel: string) => `Came as: ${channel}`,
  link: 'Where it is published',
  about: 'It answers:',
  partAbout: (ids: string) => `About ${ids}`,
  howTitle: 'How to reply',
  how: [
    'Say which record you answer, by its address on this site.',
    'Say which office replies, and for whom. No personal name is printed.',
    'Give the text as it is to be printed, at most 2,000 characters, or the address at which it is published; and its language.',
    'If a document shows what you say, name it with its symbol and paragraph. It is read like any other, and may then move a score.',
  ],
} as const;
