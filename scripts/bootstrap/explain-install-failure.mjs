const noNetwork =
  /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b/;
const noWriting = /\b(EACCES|EROFS|EPERM)\b/;
const noSpace = /\bENOSPC\b/;
const stale = /\bEUSAGE\b/;

/**
 * Whether npm failed for want of a network.
 * @param {string} said what npm wrote to standard error
 * @returns {boolean}
 */
export const lacksNetwork = (said) => noNetwork.test(said);

/**
 * One line for a failed `npm ci`: what is in the way and what to do about it.
 * @param {string} said what npm wrote to standard error
 * @param {string} root the folder that was to be filled
 * @returns {string}
 */
export function explainInstallFailure(said, root) {
  const [network] = noNetwork.exec(said) ?? [];
  if (network)
    return `The packages cannot be fetched: no network, or no way to npm's registry (${network}). Connect and run it again.`;
  const [writing] = noWriting.exec(said) ?? [];
  if (writing)
    return `npm cannot write in ${root} or in its cache (${writing}). Mend the permissions and run it again.`;
  if (noSpace.test(said)) return 'The disk is full (ENOSPC): the packages need about 700 MB.';
  if (stale.test(said)) return 'package-lock.json does not fit package.json. Run: npm install';
  return `npm ci failed: ${said.trim().split('\n').slice(0, 3).join(' · ') || 'it gave no reason'}`;
}
