/** The answer to what was cited, from the files of the releases and of today. Loaded once somebody asks. */
import { findCited, findNow } from '#views/releases/find-cited.ts';
import { toNamedScores, type NowFile } from '#views/releases/now-columns.ts';
import type { Cited } from '#views/releases/parse-cited.ts';
import { pastDayOf } from '#views/releases/past-day.ts';
import { toCitableScores, type SinceFile } from '#views/releases/since-columns.ts';
import { fetchFile } from '../fetch-file.ts';
import { make } from './elements.ts';
import { toNameOf } from './name-records.ts';
import { showDay, toSubject } from './show-day.ts';
import { showNow } from './show-now.ts';
import { describeMissing, showFound } from './show-since.ts';

/**
 * What became of it, as elements. Fails where a file cannot be had.
 * @param versions of all releases, the earliest first
 * @param base of the site, with a slash at the end
 */
export async function answerFrom(
  cited: Cited,
  versions: readonly string[],
  base: string,
): Promise<readonly HTMLElement[]> {
  const own = versions.filter((each) => each === cited.version);
  const wanted = own.length > 0 ? own : versions;
  const [now, files] = await Promise.all([
    load<NowFile>(`${base}changed/now.json`),
    Promise.all(wanted.map((version) => load<SinceFile>(`${base}v/${version}/since.json`))),
  ]);
  const today = toNamedScores(now);
  const { record } = cited;
  const named = today.find(({ kind, id }) => kind === record?.kind && id === record.id);
  const releases = files.map((file) => ({ version: file.version, scores: toCitableScores(file) }));
  const found = findCited(cited, releases, now.isReleased ? null : now.version);
  const day = pastDayOf(cited, found, { today: now.asOf, releases: files });
  const subject = named === undefined ? null : toSubject(named);
  if (named !== undefined && day !== null && subject !== null) {
    return showDay(cited, day, named, subject, now, base);
  }
  const nameOf = toNameOf(today);
  const foundNow = findNow(cited, found, today);
  if (foundNow !== null) return showNow(cited, foundNow, now, files.at(-1), nameOf, base);
  const file = files.find((each) => found.kind === 'found' && each.version === found.version);
  if (found.kind !== 'found' || file === undefined) {
    const line = make('p', describeMissing(cited, found.kind, versions));
    line.className = 'note';
    return [line];
  }
  return showFound(cited, found, file, nameOf, base);
}

async function load<File>(address: string): Promise<File> {
  const response = await fetchFile(address);
  return (await response.json()) as File; // the build that wrote the file also wrote this reader
}
