/// <reference lib="webworker" />
/**
 * Opens, checks and previews forms away from the page, by the very rules and formulas of the build. Only the folders of
 * the countries in question are loaded, each once.
 */
import { toFormBook, type FormBook } from '#validation/form/form-book.ts';
import {
  findPlace,
  type RecordFile,
  type RecordPlaces,
  type SharedRecords,
} from '#validation/form/record-files.ts';
import { basisAddress, recordAddress } from '#views/as-of/as-of-address.ts';
import { fetchFile } from '../fetch-file.ts';
import type { Numbered, NumberedReply } from '../number-requests.ts';
import { reasonOf } from '../reason-of.ts';
import { answerRequest, type PreviewOf } from './answer-request.ts';
import { schemas } from './form-schemas.ts';
import { validators } from './form-validators.ts';
import type { FormReply, FormRequest } from './messages.ts';

/** A request, and the base of the site, with a slash at the end. */
type Question = Numbered<FormRequest> & { readonly base: string };

const texts = new Map<string, Promise<string>>();
const books = new Map<string, FormBook>();

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data);
});

async function answer({ number, base, request }: Question): Promise<void> {
  const say = (reply: NumberedReply<FormReply>) => {
    self.postMessage(reply);
  };
  try {
    const book = await loadBook(base, request);
    say({ number, reply: await answerRequest(request, book, previewBelow(base)) });
  } catch (error) {
    // What failed may succeed when it is asked again: nothing of it is kept.
    texts.clear();
    say({ number, reason: reasonOf(error) });
  }
}

/** The records that a request touches: of its country, of those that use a shared source, and of all that it names. */
async function loadBook(base: string, request: FormRequest): Promise<FormBook> {
  const [places, shared] = await Promise.all([
    load<RecordPlaces>(base, 'places'),
    load<SharedRecords>(base, 'shared'),
  ]);
  const known = new Set(places.countries.map(({ code }) => code));
  const codes = listCodes(request, places, shared).filter((code) => known.has(code));
  const wanted = [...new Set(codes)].sort();
  const key = wanted.join();
  const ready = books.get(key);
  if (ready) return ready;
  const countries = await Promise.all(
    wanted.map(async (code) => [code, await load<readonly RecordFile[]>(base, code)] as const),
  );
  const book = toFormBook({ shared, places, countries: new Map(countries) }, schemas, validators);
  books.set(key, book);
  return book;
}

function listCodes(
  request: FormRequest,
  places: RecordPlaces,
  { users }: SharedRecords,
): readonly string[] {
  if (request.kind === 'suggest') return [request.country];
  const { country, record } = request.target;
  const named = request.kind === 'check' ? Object.values(request.answers).filter(isShort) : [];
  const ids = [...(record === null ? [] : [record]), ...named.flatMap((text) => text.split('\n'))];
  return [
    ...(country === null ? [] : [country]),
    ...ids.flatMap(
      (id) => /^data\/countries\/([a-z]{3})\//.exec(findPlace(places, id) ?? '')?.[1] ?? [],
    ),
    ...(record !== null && Object.hasOwn(users, record) ? (users[record] ?? []) : []),
  ];
}

/** True for a text that may be an id or a list of some. */
function isShort(text: string): boolean {
  return text.length < 1000 && /^[a-z0-9\n-]+$/.test(text);
}

async function load<T>(base: string, name: string): Promise<T> {
  const text = await fetchText(`${base}contribute/records/${name}.json`);
  return JSON.parse(text) as T; // the build that wrote the file also wrote this reader
}

/** Scores a change. The formulas, which are half of all code, are loaded with the first draft that is sound. */
function previewBelow(base: string): PreviewOf {
  return async (changed, code, sourceOf) => {
    const [{ previewFrom }, basis, record] = await Promise.all([
      import('./preview-from.ts'),
      fetchText(base + basisAddress),
      fetchText(base + recordAddress(code.toUpperCase())),
    ]);
    return previewFrom(changed, { basis, record }, sourceOf);
  };
}

function fetchText(address: string): Promise<string> {
  const known = texts.get(address);
  if (known) return known;
  const text = fetchFile(address).then((response) => response.text());
  texts.set(address, text);
  return text;
}
