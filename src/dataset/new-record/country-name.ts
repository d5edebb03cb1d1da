import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

countries.registerLocale(english);

/** The alpha-3 code of a country in lower case, by its code or its English name; undefined where there is no such country. */
export function findCountryCode(written: string): string | undefined {
  const code = written.toUpperCase();
  if (code === 'XKX' || findCountryName(code) !== undefined) return code.toLowerCase();
  return countries.getAlpha3Code(written, 'en')?.toLowerCase();
}

/** The English name of a country of ISO 3166-1, by its alpha-3 code; undefined where no country has the code. */
export function findCountryName(iso3: string): string | undefined {
  return countries.getName(iso3.toUpperCase(), 'en');
}
