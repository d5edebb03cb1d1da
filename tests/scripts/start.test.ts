import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { runNode } from './run-node.ts';

describe('start', { timeout: 30_000 }, () => {
  test('a taken port is one line, said before anything is built', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, done));
    const place = other.address();
    const port = typeof place === 'object' ? String(place?.port) : '';
    const run = runNode(['scripts/start.ts'], { PORT: port });
    other.close();
    expect(run.code).toBe(1);
    expect(run.out).toBe('');
    expect(run.errors).toEqual([
      expect.stringMatching(`^Port ${port} is taken by another program`),
    ]);
  });

  test('an option is refused, since it has none', () => {
    const { code, errors } = runNode(['scripts/start.ts', '--hlep']);
    expect([code, errors.length]).toEqual([2, 1]);
    expect(errors[0]).toMatch(/^Unknown option '--hlep'\. The options are listed/);
  });

  test.each(['http', '0', '70000', '80.5'])('PORT=%s is one line', (port) => {
    const run = runNode(['scripts/start.ts'], { PORT: port });
    expect(run).toEqual({
      code: 1,
      out: '',
      errors: [`PORT is "${port}". Write a number from 1 to 65535.`],
    });
  });
});
