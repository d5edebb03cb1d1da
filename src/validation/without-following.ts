import type { Problem } from './problem.ts';
import { toId } from './to-id.ts';

/** What is named and seems not to be there, though a file has it under a name that is wrong: one mistake, told once. */
export function withoutFollowing(problems: readonly Problem[]): Problem[] {
  const misnamed = problems
    .filter(({ code }) => code === 'unknown-file' || code === 'file-name')
    .map(({ file }) => toId(file.slice(file.lastIndexOf('/') + 1).replace(/(?:\.\w+)+$/, '')));
  return problems.filter(({ code, found }) => {
    const [, target = ''] = /^There is nothing with the id "([^"]+)"/.exec(found) ?? [];
    return code !== 'unknown-reference' || !misnamed.includes(target.replace(/-[fki]\d+$/, ''));
  });
}
