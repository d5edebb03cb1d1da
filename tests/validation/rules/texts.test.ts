import { describe } from 'vitest';
import { field, text } from '../../dataset/minimal-data.ts';
import { runCases, type Breach, type Neighbour } from './run-cases.ts';

const SUDAN = 'countries/sdn/country.json';
const FORCE = 'countries/sdn/commitments/sdn-force.json';
const BATCH = 'countries/sdn/sources/news-batch.json';
const RISKS = 'countries/sdn/risks.csv';

const breaches: Breach[] = [
  {
    breaks: 'a text holds no null byte',
    by: [field(SUDAN, ['gaps', 0], 'Not\u0000 found.')],
    says: [
      'countries/sdn/country.json 5:5 gaps[0]: The text holds U+0000, a control character. Delete it; write the text as one line. [control-character]',
    ],
  },
  {
    breaks: 'a text holds no line break',
    by: [field(SUDAN, ['gaps', 0], 'Not\nfound.')],
    says: [
      'countries/sdn/country.json 5:5 gaps[0]: The text holds U+000A, a control character. Delete it; write the text as one line. [control-character]',
    ],
  },
  {
    breaks: 'a cell holds no line break, and what follows keeps its line',
    by: [
      text(RISKS, 'At least 159 killed, and', 'At least 159 killed,\nand'),
      text(RISKS, 'state-forces', 'state-farces'),
    ],
    says: [
      'countries/sdn/risks.csv 2:36 column finding: The text holds U+000A, a control character. Delete it; write the text as one line. [control-character]',
      'countries/sdn/risks.csv 4:22 column threat: "state-farces" is not on the list. Did you mean "state-forces" or "foreign-forces"? All are in data/vocabularies/threat-classes.csv. [not-in-list]',
    ],
  },
  {
    breaks: 'a text holds nothing that turns its direction',
    by: [field(SUDAN, ['gaps', 0], 'Not \u202Efound.')],
    says: [
      'countries/sdn/country.json 5:5 gaps[0]: The text holds U+202E, which cannot be seen. Delete it, or type the word anew. [invisible-character]',
    ],
  },
  {
    breaks: 'a text holds no space of no width',
    by: [field(SUDAN, ['gaps', 0], 'Not\u200B found.')],
    says: [
      'countries/sdn/country.json 5:5 gaps[0]: The text holds U+200B, which cannot be seen. Delete it, or type the word anew. [invisible-character]',
    ],
  },
  {
    breaks: 'a text holds no half of a character',
    by: [text(SUDAN, 'not retrieved', '\\ud83d not retrieved')],
    says: [
      'countries/sdn/country.json 5:5 gaps[0]: The text is garbled at U+D83D. Copy it anew from the source, and save as UTF-8. [garbled-text]',
    ],
  },
  {
    breaks: 'a text holds no sign of a lost character',
    by: [field(SUDAN, ['gaps', 0], 'Ab\uFFFDch\uFFFD.')],
    says: [
      'countries/sdn/country.json 5:5 gaps[0]: The text is garbled at U+FFFD. Copy it anew from the source, and save as UTF-8. [garbled-text]',
    ],
  },
  {
    breaks: 'a text was not read in a wrong encoding',
    by: [field(SUDAN, ['gaps', 0], 'AbÃ©chÃ©.')],
    says: [
      'countries/sdn/country.json 5:5 gaps[0]: The text is garbled at U+00C3. Copy it anew from the source, and save as UTF-8. [garbled-text]',
    ],
  },
  {
    breaks: 'a text does not begin with a space',
    by: [field(FORCE, ['responsibleActor'], ' Ministry of Defence')],
    says: [
      'countries/sdn/commitments/sdn-force.json 13:23 responsibleActor: The text begins or ends with a space. Delete it. [space-around]',
    ],
  },
  {
    breaks: 'a text does not end with a space',
    by: [field(FORCE, ['responsibleActor'], 'Ministry of Defence ')],
    says: [
      'countries/sdn/commitments/sdn-force.json 13:23 responsibleActor: The text begins or ends with a space. Delete it. [space-around]',
    ],
  },
  {
    breaks: 'a cell does not end with a space',
    by: [text(RISKS, 'Army,', 'Army ,')],
    says: [
      'countries/sdn/risks.csv 3:54 column perpetrator: The text begins or ends with a space. Delete it. [space-around]',
    ],
  },
  {
    breaks: 'a text is not made of spaces',
    by: [field(FORCE, ['responsibleActor'], '   ')],
    says: [
      'countries/sdn/commitments/sdn-force.json 13:23 responsibleActor: The text is blank. Write it; leave the field out where it is unknown. [blank-text]',
    ],
  },
  {
    breaks: 'a text does not begin as a formula does',
    by: [field(SUDAN, ['gaps', 0], '=HYPERLINK("http://a.example").')],
    says: [
      'countries/sdn/country.json 5:5 gaps[0]: The text begins with "=", as a formula does. Begin it with a word. [formula-in-text]',
    ],
  },
  {
    breaks: 'a text holds no script',
    by: [field(SUDAN, ['gaps', 0], 'Not <script>alert(1)</script> found.')],
    says: [
      'countries/sdn/country.json 5:5 gaps[0]: The text holds a tag, "<script>". Write plain text. [markup-in-text]',
    ],
  },
  {
    breaks: 'a text holds no tag that is left open',
    by: [field(SUDAN, ['gaps', 0], 'Not <img src=x onerror=alert(1).')],
    says: [
      'countries/sdn/country.json 5:5 gaps[0]: The text holds a tag, "<img src=x onerror=alert(1).". Write plain text. [markup-in-text]',
    ],
  },
  {
    breaks: 'a finding that was cut off in the middle is told',
    by: [field(FORCE, ['evidence', 1, 'finding'], 'A first batch of 2,000')],
    says: [
      'countries/sdn/commitments/sdn-force.json 29:18 evidence[1].finding: The text does not end as a sentence does. Write the rest of it, or a full stop. [unfinished-sentence]',
    ],
  },
  {
    breaks: 'a finding that was cut off at its beginning is told',
    by: [field(FORCE, ['evidence', 1, 'finding'], 'batch of 2,000 graduated.')],
    says: [
      'countries/sdn/commitments/sdn-force.json 29:18 evidence[1].finding: The text does not begin as a sentence does. Write its beginning, or a capital letter. [unfinished-sentence]',
    ],
  },
  {
    breaks: 'an address holds no password',
    by: [field(BATCH, ['url'], 'https://ann:secret@news.example.org/x')],
    says: [
      'countries/sdn/sources/news-batch.json 6:10 url: The address holds a user name or password before the host "news.example.org". Delete all between // and @; change the password if it was real. [url-credentials]',
    ],
  },
  {
    breaks: 'an address names a host that others can reach',
    by: [field(BATCH, ['url'], 'https://localhost:4321/x')],
    says: [
      'countries/sdn/sources/news-batch.json 6:10 url: "https://localhost:4321/x" names no public host. Write the whole address as the browser shows it. [url-host]',
    ],
  },
  {
    breaks: 'an address is not of a private network',
    by: [field(BATCH, ['url'], 'https://192.168.0.7/x')],
    says: [
      'countries/sdn/sources/news-batch.json 6:10 url: "https://192.168.0.7/x" names no public host. Write the whole address as the browser shows it. [url-host]',
    ],
  },
  {
    breaks: 'an address that was tried is an address that is written',
    by: [
      field(BATCH, ['url'], undefined),
      field(BATCH, ['symbol'], 'DN 2022/5'),
      field(BATCH, ['linkCheck'], { isDead: true, checkedOn: '2024-05-02' }),
    ],
    says: [
      'countries/sdn/sources/news-batch.json 8:16 linkCheck: "linkCheck" says what became of an address, but the source has no "url". Write "url" with the address that was tried, even where it is dead. [check-without-address]',
    ],
  },
  {
    breaks: 'the address of an archived copy begins with the archive, and holds no password',
    by: [field(BATCH, ['archive'], { url: 'https://ann:secret@web.archive.org/web/2024/x' })],
    says: [
      'countries/sdn/sources/news-batch.json 9:12 archive.url: "https://ann:secret@web.archive.org/web/2024/x" does not have the right form. Write it such as "https://web.archive.org/web/20200601000000/https://news.exa…". [wrong-form]',
    ],
  },
  {
    breaks: 'addresses with http are counted, one line a country',
    by: [
      field(BATCH, ['url'], 'http://news.example.org/x'),
      field('countries/sdn/sources/sdn-letter.json', ['url'], 'http://news.example.org/y'),
      field('sources/joint-report.json', ['url'], 'http://news.example.org/z'),
    ],
    says: [
      'countries/sdn/sources/news-batch.json 6:10 url: 2 addresses of SDN begin with http; this is the first. Write https where the site answers to it. [url-not-https]',
      'sources/joint-report.json 7:10 url: 1 address of no single country begins with http; this is the first. Write https where the site answers to it. [url-not-https]',
    ],
  },
  {
    breaks: 'missing pinpoints are counted, one line a country',
    by: [
      field(FORCE, ['evidence', 0, 'pinpoint'], undefined),
      field(FORCE, ['evidence', 1, 'pinpoint'], undefined),
    ],
    says: [
      'countries/sdn/commitments/sdn-force.json 16:5 evidence[0]: 2 findings and checks of SDN have no pinpoint; this is the first. Write paragraph, page or article where the source can be opened. [missing-pinpoint]',
    ],
  },
  {
    breaks: 'undated incentives are counted',
    by: [field('countries/sdn/actors/sdn-army.json', ['incentives', 0, 'date'], undefined)],
    says: [
      'countries/sdn/actors/sdn-army.json 10:5 incentives[0]: 1 incentive of SDN has no date; this is the first. Write when it was seen, if only the year. [undated-incentive]',
    ],
  },
  {
    breaks: 'undated sources are counted',
    by: [field(BATCH, ['date'], undefined)],
    says: [
      'countries/sdn/sources/news-batch.json 1:1 1 source of SDN has no date; this is the first. Write when it was published, if only the year. [undated-source]',
    ],
  },
  {
    breaks: 'sources that cannot be found again are counted',
    by: [field(BATCH, ['url'], undefined)],
    says: [
      'countries/sdn/sources/news-batch.json 1:1 1 source of SDN has neither address nor symbol; this is the first. Write "url" or "symbol" where there is one. [source-without-address]',
    ],
  },
];

const neighbours: Neighbour[] = [
  {
    allows: 'a dead address with an archived copy and the hash of the copy that was held',
    by: [
      field(BATCH, ['linkCheck'], { isDead: true, checkedOn: '2024-06-30' }),
      field(BATCH, ['archive'], {
        url: 'https://web.archive.org/web/20240501000000/https://news.example.org/first-batch',
        copySha256: 'a'.repeat(64),
      }),
    ],
  },
  {
    allows: 'sentences may begin with a figure or a quotation, and end with one',
    by: [
      field(FORCE, ['evidence', 0, 'finding'], '“Nothing of it was seen.”'),
      field(FORCE, ['evidence', 1, 'finding'], '2,000 graduated (a first batch).'),
    ],
  },
  {
    allows: 'sentences may be of a script without capitals',
    by: [field(SUDAN, ['gaps', 0], 'نص الخطة: لم يُعثر عليه؟')],
  },
  {
    allows: 'names, titles and targets are no sentences',
    by: [field(FORCE, ['target'], 'about 12,000 soldiers')],
  },
  {
    allows: 'letters of any script, accents and dashes',
    by: [field(SUDAN, ['gaps', 0], 'Abéché, N’Djamena, الفاشر, Київ – and “so on”.')],
  },
  {
    allows: 'signs of less and more',
    by: [field(SUDAN, ['gaps', 0], 'Fewer than (<) 5, a < b > c.')],
  },
  {
    allows: 'an address with a port, a query and a fragment',
    by: [field(BATCH, ['url'], 'https://news.example.org:8443/x?y=a@b#z')],
  },
];

describe('texts and addresses', () => {
  runCases(breaches, neighbours);
});
