/** What went wrong, in one line, whatever was thrown. */
export function sayReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s*\n\s*/g, ' ');
}
