import path from 'node:path';

/**
 * True where a path is a folder's own, or of something in it.
 * @param system how paths are written: as this machine does, unless told otherwise
 */
export function isInside(
  file: string,
  folder: string,
  system: Pick<path.PlatformPath, 'isAbsolute' | 'relative' | 'sep'> = path,
): boolean {
  const way = system.relative(folder, file);
  return way.split(system.sep)[0] !== '..' && !system.isAbsolute(way);
}
