/** Waits for an answer. Undefined where something else has been asked meanwhile, or where it failed. */
export type TakeNewest = <Answer>(asked: Promise<Answer>) => Promise<Answer | undefined>;

/**
 * Lets only the newest answer count: a late one to something older is dropped.
 * @param fail hears that what was asked last failed
 */
export function createTakeNewest(fail: () => void): TakeNewest {
  let turn = 0;
  return async (asked) => {
    turn += 1;
    const own = turn;
    try {
      const answer = await asked;
      return own === turn ? answer : undefined;
    } catch {
      if (own === turn) fail();
      return undefined;
    }
  };
}
