import { CommandError } from '../command/command-error.ts';

/**
 * The port at which a site is served, from PORT: 4321 where nothing is given.
 * @throws CommandError where it is none
 */
export function readPort(given: string | undefined): number {
  const port = Number(given ?? 4321);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new CommandError(`PORT is "${given ?? ''}". Write a number from 1 to 65535.`, 1);
}
