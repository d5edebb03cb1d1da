/**
 * Fetches a file of the site.
 * @throws with address and status where the site does not have it
 */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response;
}
