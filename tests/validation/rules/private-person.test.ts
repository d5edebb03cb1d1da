import { describe, expect, test } from 'vitest';
import { findPrivacySign } from '#validation/private-person.ts';
import { checkMinimal, field, text, type Edit } from '../../dataset/minimal-data.ts';
import { runCases } from './run-cases.ts';

const FORCE = 'countries/sdn/commitments/sdn-force.json';
const RISKS = 'countries/sdn/risks.csv';

describe('words that look like the name of a private person', () => {
  test.each([
    ['farmer', 'A farmer, Jane Doe, saw two lorries leave.'],
    ['victim', 'The victim Amina Yusuf Bello was treated in Nyala.'],
    ['Witnesses', 'Witnesses Jane Doe and others were called.'],
    ['girl', 'A girl named Amina was taken from the school.'],
    ['teacher', 'Jane Doe, a retired teacher, told the panel of it.'],
    ['mother', 'Fatou Example, the mother of three, fled.'],
    ['(34)', 'Jane Doe (34) was among the dead.'],
    ['34', 'Jane Doe, 34, was among the dead.'],
    ['aged 3', 'Jane Doe aged 34 was among the dead.'],
    ['a 34-year-old', 'Jane Doe, a 34-year-old from the town, was taken.'],
    ['12-year-old', 'A 12-year-old boy Adam was shot.'],
    ['shot', 'Soldiers shot Ahmed al Example at his door.'],
    ['arrested', 'Police arrested Jean-Pierre Example and two others.'],
    ['raped', 'Jane Doe was raped at the post.'],
    ['detained', 'Jane Doe had been arbitrarily detained for a year.'],
    ['told by', 'It was told by Jane Doe in the camp.'],
    ['according to', 'Two shells fell, according to Jane Doe.'],
    ['Mrs', 'The panel heard Mrs Doe.'],
    ['wife', 'His wife Jane Doe was beaten.'],
  ])('beside "%s": %s', (beside, sentence) => {
    expect(findPrivacySign(sentence)).toEqual({ kind: 'name', beside });
  });

  test.each([
    'Residents of El Fasher told reporters that nothing had changed.',
    'The UN human rights chief asked for inquiries into the killing of two activists.',
    'President Salva Kiir was detained by nobody.',
    'The Security Council called on the Taliban to reverse both bans.',
    'Human Rights Watch interviewed 34 survivors in South Kivu.',
    'Child Soldiers International found progress.',
    'Police killed South Sudanese protesters in January 2021.',
    'The journalist said that the Ministry of Defence had known.',
    'By December 15,456 fighters had been disarmed.',
    'Amnesty International, the witness of many trials, was not let in.',
    'Port Sudan was shelled, and 12 civilians were killed in Red Sea State.',
    'A court gave life to the commander; General Example was not tried.',
    'Volunteers called Wazalendo held the road.',
    'According to the Secretary-General, 183,000 were displaced.',
    'Three women were killed on the road from Bunia to Kasenyi.',
    'المدنيون نزحوا من الفاشر.',
  ])('are not: %s', (sentence) => {
    expect(findPrivacySign(sentence)).toBeUndefined();
  });

  test.each([
    ['an e-mail address', 'Write to jane.doe@example.org for the list.'],
    ['a telephone number', 'The doctor can be reached at +249 912 345 678.'],
    ['a telephone number', 'Call 00249-912-345-678.'],
  ])('%s is told too', (what, sentence) => {
    expect(findPrivacySign(sentence)).toEqual({ kind: 'contact', what });
  });

  test.each([
    'From 2005 to 2020-12-31, 183,000 to 245,000 people fled.',
    'S/2020/429 and S/RES/2525 (2020) ask for it.',
    'The budget was 112,000,000,000 naira.',
  ])('figures and symbols are no telephone numbers: %s', (sentence) => {
    expect(findPrivacySign(sentence)).toBeUndefined();
  });

  test('names that the record has for its own are public', () => {
    const sentence = 'The complainant, Example Platform, spoke of hope.';
    expect(findPrivacySign(sentence)).toBeDefined();
    expect(findPrivacySign(sentence, (name) => name === 'Example Platform')).toBeUndefined();
  });

  test.each([
    ['words', 'Aa '],
    ['one word', 'a'],
    ['capitals', 'A'],
    ['words with hyphens', 'Aa-'],
    ['an address without its end', 'a.'],
  ])('a megabyte of %s is looked through once', (_what, piece) => {
    const long = `They were killed. ${piece.repeat(1_000_000 / piece.length)}@`;
    expect(findPrivacySign(long)).toBeUndefined();
  });
});

describe('names in findings', () => {
  runCases(
    [
      {
        breaks: 'a finding names no witness, and the message does not repeat the name',
        by: [
          field(FORCE, ['evidence', 0, 'finding'], 'Nothing was seen, said a resident, Jane Doe.'),
        ],
        says: [
          'countries/sdn/commitments/sdn-force.json 19:18 evidence[0].finding: Beside "resident" stands what looks like the name of a private person. Write "a farmer" or "three women" instead; leave it if it is a body, or somebody in office. [private-person]',
        ],
      },
      {
        breaks: 'a threat does not say how to reach somebody',
        by: [text(RISKS, 'Shops were looted.', 'Shops were looted; ask jane@example.org.')],
        says: [
          'countries/sdn/risks.csv 3:35 column finding: The text holds an e-mail address. Delete it: what is once sent stays in the history of the repository. [private-person]',
        ],
      },
    ],
    [
      {
        allows: 'the title of a source is as it was published',
        by: [field('countries/sdn/sources/news-batch.json', ['title'], 'Teacher Jane Doe speaks')],
      },
      {
        allows: 'a publisher of the record may be named',
        by: [
          field('countries/sdn/sources/news-batch.json', ['publisher'], 'Example Platform'),
          field(
            FORCE,
            ['evidence', 0, 'finding'],
            'The complainant, Example Platform, saw nothing.',
          ),
        ],
      },
    ],
  );

  test('are a warning, which stops nothing', () => {
    const [line] = checkMinimal(field(FORCE, ['statement'], 'The victim Jane Doe is to be heard.'));
    expect(line).toContain('[private-person]');
  });
});

test.each<[string, Edit]>([
  ['why a severity was chosen', text(RISKS, '159 killed.', 'The victim Jane Doe was killed.')],
  ['who did it', text(RISKS, ',Army,', ',The guard Jane Doe,')],
  ['figures', text(RISKS, ',Army,,', ',Army,Ask jane@example.org,')],
  ['who is to act', field(FORCE, ['responsibleActor'], 'The teacher Jane Doe')],
  ['a reply', field('replies/reply-sudan-2024-05.json', ['text'], 'We met the victim Jane Doe.')],
  ['restrictions', text('mandates.csv', 'Visas for police', 'Visas for the nurse Jane Doe')],
  ['tasks', text('mandates.csv', 'Protect civilians', 'Protect the child Jane Doe')],
  ['what differs', text('audits/2024-03-01.csv', 'The report is', 'The victim Jane Doe is')],
  ['what was mended', text('audits/2024-03-01.csv', 'Date set', 'The victim Jane Doe taken out')],
])('a name is told in %s', (_, edit) => {
  expect(checkMinimal(edit).map((line) => /\[.*\]$/.exec(line)?.[0])).toEqual(['[private-person]']);
});
