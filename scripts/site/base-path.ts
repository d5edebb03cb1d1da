/**
 * The folder in which the site stands on its host, from BASE_PATH, with one slash at both ends: `/` where it is empty,
 * `/poc/` for `poc`, `/poc` or `/poc/`.
 */
export function readBasePath(given: string | undefined): string {
  return `/${given ?? ''}/`.replace(/\/+/g, '/');
}
