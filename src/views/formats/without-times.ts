/** A zip that tells no time of day, whoever wrote it. */

/** 1 January 1980, 0:00, as a zip writes it: the date in the upper half, the time of day in the lower. */
const FIRST_MOMENT = 0x0021_0000;

/** What the records of a zip start with, and where in them stands what is read or written here, in bytes. */
const ENDING = { signature: 0x0605_4b50, length: 22, count: 10, directory: 16 } as const;
const LISTED = { signature: 0x0201_4b50, length: 46, time: 12, varying: [28, 30, 32], entry: 42 };
const ENTRY = { signature: 0x0403_4b50, time: 10 } as const;

/**
 * A zip that somebody else wrote, with its times taken out: nothing is compressed anew.
 * @throws where it ends in a comment, or is no zip
 */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const timeless = new Uint8Array(zip);
  const view = new DataView(timeless.buffer);
  const find = (at: number, { signature }: { readonly signature: number }) => {
    if (view.getUint32(at, true) !== signature) throw new TypeError('This is no zip as expected.');
    return at;
  };
  const ending = find(zip.length - ENDING.length, ENDING);
  let at = view.getUint32(ending + ENDING.directory, true);
  for (let left = view.getUint16(ending + ENDING.count, true); left > 0; left -= 1) {
    const listed = find(at, LISTED);
    const entry = find(view.getUint32(listed + LISTED.entry, true), ENTRY);
    view.setUint32(listed + LISTED.time, FIRST_MOMENT, true);
    view.setUint32(entry + ENTRY.time, FIRST_MOMENT, true);
    at += LISTED.varying.reduce(
      (sum, of) => sum + view.getUint16(listed + of, true),
      LISTED.length,
    );
  }
  return timeless;
}
