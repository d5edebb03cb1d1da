/** What a resolution says of protecting civilians, in words, with the tiers to which its tasks belong. */
import { text } from '#i18n/text.ts';
import type { Mandate } from '#model/dataset.ts';
import type { Labels } from '../labels.ts';
import { asksForProtection } from './mandate-case.ts';

export interface ProtectionWords {
  readonly language: string;
  /** Null where no tier is shown. */
  readonly tiers: string | null;
}

/** Tasks can belong to tiers of protection though none of them is to protect civilians: then they are called related. */
export function describeProtection(
  mandate: Pick<Mandate, 'pocLanguage' | 'tiers'>,
  labels: Labels,
): ProtectionWords {
  const words = text.pages.mandates;
  const { pocLanguage, tiers } = mandate;
  const toWords = asksForProtection(mandate) ? words.tiers : words.relatedTiers;
  return {
    language:
      pocLanguage === 'none' ? words.noTask : labels('poc-languages', pocLanguage).toLowerCase(),
    tiers: tiers ? toWords(tiers) : null,
  };
}
