/** Long enough for a browser to have begun the download. */
const KEPT_MS = 10_000;

/** Hands what was made in the browser over to the reader as a download. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT_MS);
}
