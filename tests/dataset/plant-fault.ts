import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * One planted fault: a change to one file of the minimal data set on disk, and all that the check says of it.
 * One of `put`, `text`, `bytes`, `move`, `copy`, `link` and `isDeleted` says what is done, or `before` and `after`.
 */
export interface PlantedFault {
  readonly fault: string;
  /** File, as a path in data/. */
  readonly in: string;
  /** The piece that is replaced; it stands there exactly once, unless `isEverywhere`. */
  readonly for?: string;
  readonly isEverywhere?: boolean;
  /** What is put in its place. */
  readonly put?: string;
  /** How many times. */
  readonly times?: number;
  /** The whole text of the file instead. */
  readonly text?: string;
  /** What is put in the place of the piece, as bytes in hexadecimal. */
  readonly bytes?: string;
  /** What is put before and after the whole of it, besides. */
  readonly before?: string;
  readonly after?: string;
  /** Where a second copy of it is put. */
  readonly copy?: string;
  /** Where the file is moved to. */
  readonly move?: string;
  /** Where a link in its place leads to. */
  readonly link?: string;
  readonly isDeleted?: boolean;
  /** `file line:column field: found write [code]`, the file left out where it is the one of the fault. */
  readonly says: string;
}

/** A whole data folder in a folder: the minimal records, with the repository's own lists and method. */
export function writeMinimal(folder: string): void {
  cpSync('tests/fixtures/minimal/data', folder, { recursive: true });
  for (const part of ['vocabularies', 'method']) {
    cpSync(`data/${part}`, join(folder, part), { recursive: true });
  }
}

/** Plants a fault, runs something, and puts the folder back as it was. */
export function withFault<T>(folder: string, planted: PlantedFault, run: () => T): T {
  const path = join(folder, planted.in);
  const before = readOrNull(path);
  const target = planted.move ?? planted.copy;
  const moved = target === undefined ? undefined : join(folder, target);
  plant(path, moved, planted, before);
  try {
    return run();
  } finally {
    if (moved !== undefined) rmSync(moved);
    rmSync(path, { force: true });
    if (before !== null) writeFileSync(path, before);
  }
}

function plant(
  path: string,
  moved: string | undefined,
  planted: PlantedFault,
  before: Buffer | null,
): void {
  mkdirSync(dirname(moved ?? path), { recursive: true });
  if (moved !== undefined) {
    return planted.copy === undefined ? renameSync(path, moved) : cpSync(path, moved);
  }
  if (planted.isDeleted === true) return rmSync(path);
  if (planted.link !== undefined) {
    rmSync(path, { force: true });
    return symlinkSync(planted.link, path);
  }
  const { put, bytes, text, times = 1 } = planted;
  if (text !== undefined) return writeFileSync(path, text.repeat(times));
  if (before === null) throw new Error(`${planted.in} is not in the minimal data set.`);
  const raw =
    bytes === undefined ? Buffer.from((put ?? '').repeat(times)) : Buffer.from(bytes, 'hex');
  const changed =
    planted.put === undefined && bytes === undefined ? before : replacePiece(before, planted, raw);
  writeFileSync(
    path,
    Buffer.concat([Buffer.from(planted.before ?? ''), changed, Buffer.from(planted.after ?? '')]),
  );
}

/** Replaces a piece of a file by bytes; throws unless it stands there as often as it should. */
function replacePiece(before: Buffer, planted: PlantedFault, raw: Buffer): Buffer {
  const piece = planted.for ?? '';
  const parts = before.toString('utf8').split(piece);
  if (piece === '') return Buffer.concat([raw, before]);
  if (parts.length < 2 || (parts.length > 2 && planted.isEverywhere !== true)) {
    throw new Error(
      `${JSON.stringify(piece)} is ${String(parts.length - 1)} times in ${planted.in}.`,
    );
  }
  return Buffer.concat(
    parts.flatMap((part, index) => (index === 0 ? [Buffer.from(part)] : [raw, Buffer.from(part)])),
  );
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
