/** Where a file of the data stands on the disk: `data/` of its path is the folder that a command was given. */
export function toDiskPath(path: string, folder: string): string {
  return path.replace(/^data(?=\/|$)/, () => folder);
}
