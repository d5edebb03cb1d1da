import { describe, expect, test } from 'vitest';
import type { Reply } from '#model/dataset.ts';
import { listCountryReplies, listReplies } from '#views/record/replies.ts';
import { toRegistry } from '#views/registry.ts';
import { makeDataset } from '../make-records.ts';

const makeReply = (id: string, date: string, about: readonly [string, ...string[]]): Reply => ({
  id,
  date,
  who: 'Permanent Mission to the United Nations',
  onBehalfOf: 'Government of the Sudan',
  about: [...about],
  text: 'The force was there.',
  language: 'en',
  received: 'letter',
  place: { file: `data/replies/${id}.json`, line: 1 },
});

const later = makeReply('later', '2024-05', ['sdn-force', 'sdn-force-f2']);
const earlier = makeReply('earlier', '2023', ['sdn-force-f1']);
const ofCountry = makeReply('of-country', '2022', ['sdn']);
const elsewhere = makeReply('elsewhere', '2021', ['ssd-access', 'sdn-force-2020']);
const registry = toRegistry({ ...makeDataset(), replies: [later, earlier, ofCountry, elsewhere] });

describe('listReplies', () => {
  test('gives those to a record and to its findings, each once, oldest first', () => {
    expect(listReplies(registry, 'sdn-force')).toEqual([earlier, later]);
  });

  test('takes no record for a part of another whose id begins alike', () => {
    expect(listReplies(registry, 'sdn-force-2020')).toEqual([elsewhere]);
  });

  test('gives none where nobody replied', () => {
    expect(listReplies(registry, 'sdn-plan')).toEqual([]);
  });
});

describe('listCountryReplies', () => {
  test('gives those to the country and to any record of it', () => {
    expect(listCountryReplies(registry, 'SDN')).toEqual([elsewhere, ofCountry, earlier, later]);
    expect(listCountryReplies(registry, 'SSD')).toEqual([elsewhere]);
  });
});
