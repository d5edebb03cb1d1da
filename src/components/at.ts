/** Address of a page or file of this site under whatever base it is served: `at('countries/sdn/')`. */
export const at = (address: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${address}`;
