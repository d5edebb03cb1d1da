import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startReckoner } from '../../../src/islands/as-of/ask-worker.ts';

/** A question that reached a worker. */
interface Asked {
  readonly number: number;
}

/** A worker that hears what it is asked, and answers only when the test says so. */
class HandWorker extends EventTarget {
  readonly asked: Asked[] = [];

  postMessage(question: Asked): void {
    this.asked.push(question);
  }

  terminate(): void {
    // Holds nothing.
  }

  answer(at: number, answer: { readonly reply: object } | { readonly reason: string }): void {
    const number = this.asked[at]?.number;
    this.dispatchEvent(new MessageEvent('message', { data: { number, ...answer } }));
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

const subject = { scope: 'country', iso3: 'SDN' } as const;
const started: HandWorker[] = [];

beforeEach(() => {
  started.length = 0;
  vi.stubGlobal(
    'Worker',
    class extends HandWorker {
      constructor() {
        super();
        started.push(this);
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('startReckoner', () => {
  test('a worker that did not start fails those who wait, with its reason', async () => {
    const { findStops } = startReckoner('/');
    const first = findStops(subject);
    const second = findStops(subject);
    started[0]?.fail('Not found');
    await expect(first).rejects.toThrow('Not found');
    await expect(second).rejects.toThrow('Not found');
  });

  test('what is asked after that is asked of a new worker, and answered', async () => {
    const { findStops } = startReckoner('/');
    const first = findStops(subject);
    started[0]?.fail('Not found');
    await expect(first).rejects.toThrow('Not found');

    const again = findStops(subject);
    expect(started).toHaveLength(2);
    started[1]?.answer(0, { reply: { kind: 'stops', stops: [] } });
    await expect(again).resolves.toEqual([]);
  });

  test('a reason in place of a reply fails the one who asked, and the worker goes on', async () => {
    const { findStops } = startReckoner('/');
    const first = findStops(subject);
    const second = findStops(subject);
    started[0]?.answer(0, { reason: '/basis.json: 404' });
    started[0]?.answer(1, { reply: { kind: 'stops', stops: [] } });
    await expect(first).rejects.toThrow('/basis.json: 404');
    await expect(second).resolves.toEqual([]);
    expect(started).toHaveLength(1);
  });
});
