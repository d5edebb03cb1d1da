/** Links to what the site says of itself: privacy, accessibility, checksums. */
export const trust = {
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  checksums: 'Checksums and offline copy',
  lists: 'The lists',
  listOfData: 'SHA256SUMS of the downloads',
  listOfAll: 'SHA256SUMS of every file of the site',
  releases: 'Releases, with the offline copy',
  integrityTitle: 'Check and keep',
  integrity:
    'Every file has its SHA-256 on a list, the build can be repeated to the byte, and the whole site can be had as one zip that is read without a network:',
} as const;
