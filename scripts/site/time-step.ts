/**
 * Runs one step of the build and prints its name and how long it took, in seconds.
 * @returns what the step returns
 */
export async function timeStep<Result>(
  name: string,
  step: () => Result | Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const result = await step();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name.padEnd(14)}${seconds.toFixed(2).padStart(7)} s`);
  return result;
}
