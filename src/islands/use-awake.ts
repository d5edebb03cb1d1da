import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** False in the page as built, true once the island runs: what only answers with a script is not shown before. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
