import { describe, expect, test } from 'vitest';
import { checkMinimal, file } from '../../dataset/minimal-data.ts';

const PATH = 'replies/reply-sudan-2024-05.json';
const reply = {
  $schema: '../../schemas/reply.schema.json',
  date: '2024-05',
  who: 'Permanent Mission to the United Nations',
  onBehalfOf: 'Government of the Sudan',
  about: ['sdn-claim-deployed'],
  text: 'The force was at its full strength.',
  language: 'en',
  received: 'letter',
};

/** What the check says of the reply with some fields otherwise. */
const check = (given: Readonly<Record<string, unknown>>) =>
  checkMinimal(file(PATH, `${JSON.stringify({ ...reply, ...given }, null, 2)}\n`));

describe('a reply', () => {
  test('without words and without a link is refused', () => {
    expect(check({ text: undefined })).toEqual([
      `${PATH} 1:1 The reply has neither text nor link. Write "text" as it was given for publication, or "url" where it is published. [reply-content]`,
    ]);
  });

  test.each(['Mr Adam Example', 'H.E. Adam Example', 'Dr. Example'])(
    'by a person, %s, is refused',
    (who) => {
      expect(check({ who })).toEqual([
        `${PATH} 4:10 who: This names a person. Write the office, such as "Permanent Mission to the United Nations". [reply-office]`,
      ]);
    },
  );

  test.each([
    ['a link alone', { text: undefined, url: 'https://mission.example.org/reply' }],
    ['a country', { about: ['sdn'] }],
    ['a finding', { about: ['sdn-force-f1'] }],
    ['an office whose name begins like a title', { who: 'Mission of Sudan' }],
  ])('with or about %s is right', (_what, given) => {
    expect(check(given)).toEqual([]);
  });
});
