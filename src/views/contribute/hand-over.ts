/** The doors through which somebody can hand over what a form made. The page itself sends nothing. */
import { formText } from '#i18n/form-text.ts';

/** A file to hand over, and the path of its place in the repository. */
export interface HandedFile {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

/** Where a record can be sent: what is empty closes its door. */
export interface Doors {
  readonly repositoryAddress: string;
  readonly contact: string;
}

/** Longest address that GitHub and mail programs take. */
const LONGEST_LINK = 7500;
const LONGEST_MAIL = 1900;

/** The file's own name. */
export function toFileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Address at which GitHub shows the file ready to be saved; null where there is no repository or it is too long. */
export function toFileLink(
  { path, text: content, isNew }: HandedFile,
  doors: Doors,
): string | null {
  const { repositoryAddress } = doors;
  if (repositoryAddress === '') return null;
  // GitHub fills in a new file from its address, but never one that is there.
  if (!isNew) return `${repositoryAddress}/edit/main/${path}`;
  const folder = path.slice(0, path.lastIndexOf('/'));
  const query = new URLSearchParams({ filename: toFileName(path), value: content });
  return limit(`${repositoryAddress}/new/main/${folder}?${query.toString()}`, LONGEST_LINK);
}

/** Address of an issue with the files in it; null where there is no repository or it is too long. */
export function toIssueLink(
  files: readonly HandedFile[],
  { repositoryAddress }: Doors,
): string | null {
  if (repositoryAddress === '') return null;
  const query = new URLSearchParams({
    title: toSubject(files),
    body: toBody(files, '```\n', '```\n'),
  });
  return limit(`${repositoryAddress}/issues/new?${query.toString()}`, LONGEST_LINK);
}

/** Address that opens an e-mail with the files in it; null where the contact is no e-mail address or it is too long. */
export function toMailLink(files: readonly HandedFile[], { contact }: Doors): string | null {
  if (!/^[^\s@?&#]+@[^\s@?&#]+$/.test(contact)) return null;
  const subject = encodeURIComponent(toSubject(files));
  const body = encodeURIComponent(toBody(files, '', '').replaceAll('\n', '\r\n'));
  return limit(`mailto:${contact}?subject=${subject}&body=${body}`, LONGEST_MAIL);
}

function toSubject(files: readonly HandedFile[]): string {
  return formText.handOver.subject(files.map(({ path }) => toFileName(path)).join(', '));
}

function toBody(files: readonly HandedFile[], before: string, after: string): string {
  const parts = files.map(({ path, text: content }) => `${path}\n\n${before}${content}${after}`);
  return [formText.handOver.body, ...parts].join('\n\n');
}

function limit(address: string, most: number): string | null {
  return address.length <= most ? address : null;
}
