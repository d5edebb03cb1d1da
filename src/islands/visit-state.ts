/** What a page shows of one reader's visit, and whoever is told of its changes: what `useSyncExternalStore` asks for. */
export interface VisitState<State> {
  readonly getState: () => State;
  /** Calls back after every change, until the function returned is called. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** The state of a visit, and the only way to change it. */
export function createVisitState<State extends object>(
  first: State,
): VisitState<State> & { readonly change: (changes: Partial<State>) => void } {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
    change: (changes) => {
      state = { ...state, ...changes };
      for (const listener of listeners) listener();
    },
  };
}
