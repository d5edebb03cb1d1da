/** What is missing from a commitment's record, in words: unknown is said, never left out. */
import { text } from '#i18n/text.ts';
import type { Commitment } from '#model/dataset.ts';
import type { Labels } from '../labels.ts';

export function describeHoles(commitment: Commitment, labels: Labels): readonly string[] {
  const { findings, instrument, deadline, target } = commitment;
  const words = text.pages.commitment;
  const independent = findings.filter(({ observer }) => observer !== 'host-state');
  const observers = [...new Set(independent.map(({ observer }) => observer))];
  const [onlyObserver] = observers;
  const unpinned = findings.filter(({ pinpoint }) => pinpoint === undefined).length;
  return [
    ...(findings.length === 0 ? [words.nothing] : []),
    ...(findings.length > 0 && independent.length === 0 ? [words.noIndependent] : []),
    ...(observers.length === 1 && onlyObserver
      ? [words.oneObserver(labels('observers', onlyObserver))]
      : []),
    ...(instrument.access === 'cited' ? [words.unreadInstrument] : []),
    ...(unpinned > 0 ? [words.noPinpoint(unpinned)] : []),
    ...(deadline === undefined ? [words.noDeadline] : []),
    ...(target === undefined ? [words.noTarget] : []),
  ];
}
