import { inPiece, type CodeExamples } from '../code-example.ts';
import { BATCH, FORCE, SUDAN } from './paths.ts';

const GAP = '"The text of the plan: not retrieved."';
const ADDRESS = '"url": "https://news.example.org/first-batch",';

/** Examples of texts and web addresses that hold what they should not. */
export const TEXT_EXAMPLES = {
  'blank-text': inPiece(FORCE, {
    wrong: '"responsibleActor": " ",',
    right: '"responsibleActor": "Ministry of Defence",',
    says: 'The text is blank. Write it; leave the field out where it is unknown.',
  }),
  'unfinished-sentence': inPiece(FORCE, {
    wrong: '"finding": "A first batch of 2,000",',
    right: '"finding": "A first batch of 2,000 graduated.",',
    says: 'The text does not end as a sentence does. Write the rest of it, or a full stop.',
  }),
  'space-around': inPiece(FORCE, {
    wrong: '"responsibleActor": "Ministry of Defence ",',
    right: '"responsibleActor": "Ministry of Defence",',
    says: 'The text begins or ends with a space. Delete it.',
  }),
  'control-character': inPiece(SUDAN, {
    wrong: '"The text of the plan:\\nnot retrieved."',
    right: GAP,
    says: 'The text holds U+000A, a control character. Delete it; write the text as one line.',
  }),
  'invisible-character': inPiece(SUDAN, {
    wrong: '"The text of the plan:\u200B not retrieved."',
    right: GAP,
    says: 'The text holds U+200B, which cannot be seen. Delete it, or type the word anew.',
  }),
  'garbled-text': inPiece(SUDAN, {
    wrong: '"The plan for AbÃ©chÃ©: not retrieved."',
    right: '"The plan for Abéché: not retrieved."',
    instead: GAP,
    says: 'The text is garbled at U+00C3. Copy it anew from the source, and save as UTF-8.',
  }),
  'formula-in-text': inPiece(SUDAN, {
    wrong: '"=The text of the plan: not retrieved."',
    right: GAP,
    says: 'The text begins with "=", as a formula does. Begin it with a word.',
  }),
  'markup-in-text': inPiece(SUDAN, {
    wrong: '"The text of the <b>plan</b>: not retrieved."',
    right: GAP,
    says: 'The text holds a tag, "<b>". Write plain text.',
  }),
  'url-credentials': inPiece(BATCH, {
    wrong: '"url": "https://ann:secret@news.example.org/first-batch",',
    right: ADDRESS,
    says: 'The address holds a user name or password before the host "news.example.org". Delete all between // and @; change the password if it was real.',
  }),
  'url-host': inPiece(BATCH, {
    wrong: '"url": "https://192.168.0.7/first-batch",',
    right: ADDRESS,
    says: '"https://192.168.0.7/first-batch" names no public host. Write the whole address as the browser shows it.',
  }),
  'check-without-address': inPiece(BATCH, {
    wrong: '"symbol": "DN 2022/5",\n  "linkCheck": { "isDead": true, "checkedOn": "2024-05-02" },',
    right:
      '"symbol": "DN 2022/5",\n  "url": "https://news.example.org/first-batch",\n  "linkCheck": { "isDead": true, "checkedOn": "2024-05-02" },',
    instead: ADDRESS,
    says: '"linkCheck" says what became of an address, but the source has no "url". Write "url" with the address that was tried, even where it is dead.',
  }),
  'url-not-https': inPiece(BATCH, {
    wrong: '"url": "http://news.example.org/first-batch",',
    right: ADDRESS,
    says: '1 address of SDN begins with http; this is the first. Write https where the site answers to it.',
  }),
} as const satisfies CodeExamples;
