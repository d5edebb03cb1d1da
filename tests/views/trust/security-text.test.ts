import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import { formatSecurityText } from '#views/trust/security-text.ts';

const nothing = { contact: '', siteAddress: '', repositoryAddress: '' };
const asOf = getIsoDay('2026-11-23');
const format = (given: Partial<typeof nothing>, day = asOf) =>
  formatSecurityText({ ...nothing, ...given }, day, '/poc/.well-known/security.txt');

describe('security.txt', () => {
  test('is not made without a contact, which the standard requires and nobody invents', () => {
    expect(format({ repositoryAddress: 'https://git.example.org/poc' })).toBeNull();
  });

  test('has the two fields that RFC 9116 requires, and expires a year after the day of the data', () => {
    expect(format({ contact: 'poc@example.org' })).toBe(
      'Contact: mailto:poc@example.org\nExpires: 2027-11-23T00:00:00Z\nPreferred-Languages: en\n',
    );
  });

  test('expires on a day that the calendar has', () => {
    const text = format({ contact: 'poc@example.org' }, getIsoDay('2028-02-29'));
    expect(text).toContain('Expires: 2029-02-28T00:00:00Z\n');
  });

  test('takes an address of the web as it stands, and names itself and the policy where it can', () => {
    const text = format({
      contact: 'https://example.org/report',
      siteAddress: 'https://example.org',
      repositoryAddress: 'https://git.example.org/poc',
    });
    expect(text?.split('\n')).toEqual([
      'Contact: https://example.org/report',
      'Expires: 2027-11-23T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://example.org/poc/.well-known/security.txt',
      'Policy: https://git.example.org/poc/blob/main/SECURITY.md',
      '',
    ]);
  });
});
