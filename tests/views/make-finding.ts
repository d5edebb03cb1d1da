import type { Finding, FindingReading, Source } from '#model/dataset.ts';

export const place = { file: 'data/example.json', line: 1 };
/** What every record of Sudan's folder has. */
export const sudan = { country: 'SDN', place };

/** A report of the Secretary-General, read in full. */
export function makeSource(given: Partial<Source> = {}): Source {
  return {
    ...sudan,
    id: 'report',
    title: 'Report of the Secretary-General',
    publisher: 'United Nations',
    kind: 'sg-report',
    access: 'full',
    ...given,
  };
}

/** A finding of level 1 by the United Nations in January 2022, in a paragraph of the report. */
export function makeFinding(given: Partial<Finding> = {}): Finding {
  return { ...makeUnpinnedFinding(), pinpoint: 'para. 3', ...given };
}

/** The same without a paragraph. */
export function makeUnpinnedFinding(given: Partial<Finding> = {}): Finding {
  return {
    id: 'f1',
    date: '2022-01-01',
    finding: 'A first battalion was trained.',
    level: 1,
    direction: 'supports',
    observer: 'un',
    coder: 'a',
    source: makeSource(),
    readings: [],
    place,
    ...given,
  };
}

/** What a further coder read from a finding. */
export function makeReading(
  coder: FindingReading['coder'],
  level: FindingReading['level'],
  reversed = false,
): FindingReading {
  return { coder, level, reversed, reason: null, place };
}
