import { partsText } from '#i18n/as-of-text.ts';
import { placeboAddress } from '#views/addresses.ts';
import type { FlagLines } from '#views/parts/flag.ts';
import { LegTable } from './LegTable.tsx';

/** The shallow-commitment flag as it stood, every leg shown. */
export function FlagSection({ flag, base }: { readonly flag: FlagLines; readonly base: string }) {
  const words = partsText.flag;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.note}</p>
      <p>
        <b>{flag.isRaised ? words.yes : words.no}</b> {words.gate} {flag.gate}.{' '}
        <a href={base + placeboAddress}>{words.placeboLink}</a>
      </p>
      <LegTable legs={flag.legs} label={words.title} />
    </section>
  );
}
