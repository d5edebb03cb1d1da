import { describe, expect, test } from 'vitest';
import { toFileLink, toIssueLink, toMailLink } from '#views/contribute/hand-over.ts';

const file = { path: 'data/sources/un-1.json', text: '{ "a": "<b>&" }\n', isNew: true };
const open = { repositoryAddress: 'https://github.com/example/record', contact: 'us@example.org' };
const closed = { repositoryAddress: '', contact: '' };
const long = { ...file, text: 'x'.repeat(9000) };

describe('the doors', () => {
  test('hide where the settings name neither repository nor contact', () => {
    expect(toFileLink(file, closed)).toBeNull();
    expect(toIssueLink([file], closed)).toBeNull();
    expect(toMailLink([file], closed)).toBeNull();
  });

  test('fill in a new file in its folder, with its name and text', () => {
    const link = new URL(toFileLink(file, open) ?? '');
    expect(link.pathname).toBe('/example/record/new/main/data/sources');
    expect(link.searchParams.get('filename')).toBe('un-1.json');
    expect(link.searchParams.get('value')).toBe(file.text);
  });

  test('open a file that is there already, which no address can fill in', () => {
    expect(toFileLink({ ...file, isNew: false }, open)).toBe(
      'https://github.com/example/record/edit/main/data/sources/un-1.json',
    );
  });

  test('put every file into an issue and a mail', () => {
    const body = new URL(
      toIssueLink([file, { ...file, path: 'data/b.json' }], open) ?? '',
    ).searchParams.get('body');
    expect(body).toContain(file.path);
    expect(body).toContain('data/b.json');
    const mail = new URL(toMailLink([file], open) ?? '');
    expect(mail.pathname).toBe('us@example.org');
    expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toContain(file.text);
  });

  test('close where the text is too long for an address', () => {
    expect(toFileLink(long, open)).toBeNull();
    expect(toIssueLink([long], open)).toBeNull();
    expect(toMailLink([long], open)).toBeNull();
  });

  test.each(['https://example.org/write', 'a@b?bcc=c@d'])('write no mail to %s', (contact) => {
    expect(toMailLink([file], { ...open, contact })).toBeNull();
  });
});
