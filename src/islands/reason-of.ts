/** Why something failed, in the words of what was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Why a worker failed. One whose code is not to be had fails without a message. */
export function reasonOfWorker({ message }: Pick<ErrorEvent, 'message'>): string {
  return message || 'its code could not be loaded';
}
