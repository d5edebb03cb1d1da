import type { Labels } from '#views/labels.ts';

/** Labels that are the ids themselves. */
export const idLabels: Labels = Object.assign((_: string, id: string | number) => String(id), {
  definition: (_: string, id: string | number) => `What ${String(id)} means.`,
});
