/** How many pages a PDF has, as Chromium writes it: one object of the type Page for each. */
export function countPdfPages(pdf: Uint8Array): number {
  const objects = Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page(?![a-zA-Z])/g);
  return objects?.length ?? 0;
}
