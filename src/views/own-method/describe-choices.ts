/** A reader's own choices in words, for whoever meets the figures elsewhere, as in a picture. */
import { ownMethodText as text } from '#i18n/own-method-text.ts';
import { CREDIBILITY_PARTS } from '#model/method.ts';
import { RELIABILITIES } from '#scoring/uncertainty/evidence-model.ts';
import type { Labels } from '../labels.ts';
import { alternativeNames, shareNames, type OwnState, type ShareName } from './own-state.ts';

/** Names of the kinds of observer whose reliability is chosen, by their ids. */
export type ObserverNames = Readonly<Record<string, string>>;

/** Names of the observers whose reliability is chosen; a state's admission and an enacted text are none. */
export function nameObservers(labels: Labels): ObserverNames {
  return Object.fromEntries(
    RELIABILITIES.filter((name) => name !== 'admission' && name !== 'enacted-text').map((name) => [
      name,
      labels('observers', name),
    ]),
  );
}

/** What a number that can be chosen is called, in the form and in words. */
export function nameShare(name: ShareName, observers: ObserverNames): string {
  const part = CREDIBILITY_PARTS.find((each) => each === name);
  if (part !== undefined) return text.parts[part];
  const observer = RELIABILITIES.find((each) => `r.${each}` === name);
  if (observer === 'admission') return text.admission;
  if (observer === 'enacted-text') return text.enactedText;
  if (observer !== undefined) return observers[observer] ?? observer;
  return name === 'weakest' ? text.weakest : text.figures;
}

/** Every choice that differs from the published method: "Design 90 (published 20)"; empty where none does. */
export function describeChoices(
  state: OwnState,
  published: OwnState,
  observers: ObserverNames,
): string {
  const shares = shareNames
    .filter((name) => state.shares[name] !== published.shares[name])
    .map((name) => {
      const value = String(state.shares[name]);
      return `${nameShare(name, observers)} ${value} (${text.publishedValue(published.shares[name])})`;
    });
  const others = alternativeNames
    .filter((name) => state[name] !== published[name])
    .map((name) => {
      const words: Readonly<Record<string, string>> = text.alternatives[name];
      return `${text[name]}: ${words[state[name]] ?? state[name]}`;
    });
  return [...shares, ...others].join('; ');
}
