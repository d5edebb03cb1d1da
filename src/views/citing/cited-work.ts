/** What is cited: a page of an edition, with the score that it shows and what that rests on. */
import { text } from '#i18n/text.ts';
import { formatDate } from '#model/format.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { Edition } from '../edition.ts';

/** Who publishes and where, from settings.json. What is empty there is not known, and left out. */
export interface Identity {
  readonly name: string;
  readonly publisher: string;
  /** DOI of this edition, else of all editions, without https://doi.org/. Empty until one was given. */
  readonly versionDoi: string;
  readonly conceptDoi: string;
}

/** A page as it is cited. */
export interface CitedPage {
  readonly title: string;
  /** Address in full where the site has one, else from the root of its host. */
  readonly address: string;
  /** The score in a sentence; null where the page has none of its own. */
  readonly score: string | null;
  /** Hash of what the score rests on, as `hashBasis` gives it; null where there is no score. */
  readonly basis: string | null;
  /** The day as of which the page shows the record, where that is another than the edition's own. */
  readonly day?: IsoDay;
}

/** All that a citation is made of. */
export interface CitedWork extends CitedPage {
  /** Key for a bibliography: letters, digits and hyphens. */
  readonly key: string;
  readonly author: string;
  readonly collection: string;
  /** Null where the settings name none. */
  readonly publisher: string | null;
  readonly doi: string | null;
  /** Absolute address; null where the site has none yet. */
  readonly url: string | null;
  readonly edition: Edition;
  /** The day of the figures in words: that of the page, else of the edition. */
  readonly asOf: string;
  /** The year of the edition's day, in which the figures were computed, of whatever day they are: "2026". */
  readonly year: string;
  /** Score and basis, a sentence each; empty where there is neither. */
  readonly note: string;
}

/** A page in an edition as a citation needs it. */
export function toCitedWork(page: CitedPage, edition: Edition, identity: Identity): CitedWork {
  const { name, publisher, versionDoi, conceptDoi } = identity;
  return {
    ...page,
    key: toKey(page.address, edition),
    author: text.citing.author(name),
    collection: name,
    publisher: publisher === '' ? null : publisher,
    doi: [versionDoi, conceptDoi].find((doi) => doi !== '') ?? null,
    url: /^https?:/.test(page.address) ? page.address : null,
    edition,
    asOf: page.day === undefined ? edition.asOf : formatDate(page.day),
    year: edition.asOfDay.slice(0, 4),
    note: writeNote(page),
  };
}

/** What a reader had a page compute: its figures, of which day or days they are, and the address that shows them. */
export interface ComputedView extends Pick<CitedPage, 'title' | 'score' | 'basis'> {
  /** A past day among them; undefined where all are of the edition's own. */
  readonly day: IsoDay | undefined;
  /** The day or days in words. */
  readonly asOf: string;
  /** Query of the address, with its question mark. */
  readonly query: string;
  /** What tells the view from others of the page, in a bibliography. */
  readonly key: string;
}

/** A view that the reader had computed, as it is cited: what the page is cited by, but for what the view has of its own. */
export function toCitedView(work: CitedWork, view: ComputedView): CitedWork {
  const { day, title, score, basis, asOf, query, key } = view;
  return {
    ...work,
    ...{ title, score, basis, asOf, note: writeNote(view) },
    ...(day === undefined ? {} : { day }),
    key: toKeyText(`${work.key}-${key}`),
    address: `${work.address}${query}`,
    url: work.url === null ? null : `${work.url}${query}`,
  };
}

/** A picture on a page, cited by its headline and its place on the page. */
export function toCitedFigure(work: CitedWork, headline: string, id: string): CitedWork {
  const place = (address: string) => `${address}#${id}`;
  return {
    ...work,
    key: `${work.key}-${id}`,
    // A headline can be a sentence, whose full stop ends no title.
    title: text.citing.figure(headline.replace(/\.$/, ''), work.title),
    address: place(work.address),
    url: work.url === null ? null : place(work.url),
    score: null,
    basis: null,
    note: '',
  };
}

function writeNote({ score, basis }: Pick<CitedPage, 'score' | 'basis'>): string {
  const hash = basis === null ? null : text.citing.basis(basis);
  return [score, hash].filter((part) => part !== null).join(' ');
}

function toKey(address: string, { data }: Edition): string {
  const path = address.replace(/^https?:\/\/[^/]*/, '');
  return toKeyText(`poc${path}${data}`);
}

function toKeyText(text: string): string {
  return text.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
}
