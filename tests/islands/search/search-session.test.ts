import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../../src/islands/search/search-index.ts';
import { createSession, pagesAtATime } from '../../../src/islands/search/search-session.ts';
import { makeIndex } from './make-index.ts';

const pages = Array.from({ length: 25 }, (_, at) => ({
  url: `/p${String(at)}/`,
  title: at === 24 ? 'Darfur alone' : 'Darfur together',
}));
const darfur = { words: 'darfur', filters: {} };

function startSession(load: (attempt: number) => Promise<SearchIndex>) {
  const session = createSession(load, { namedRecords: [], ownRecords: [], countries: [] });
  const phases: string[] = [];
  session.subscribe(() => {
    phases.push(session.getState().phase);
  });
  return { session, phases };
}

describe('createSession', () => {
  test('loads nothing before it is used, and the index once', async () => {
    let loads = 0;
    const { session } = startSession(() => {
      loads += 1;
      return Promise.resolve(makeIndex(pages));
    });
    expect(loads).toBe(0);
    await session.prepare();
    await session.ask(darfur);
    expect(loads).toBe(1);
  });

  test('says that it loads, then that it searches, then that it has the answer', async () => {
    const { session, phases } = startSession(() => Promise.resolve(makeIndex(pages)));
    await session.ask(darfur);
    expect([...new Set(phases)]).toEqual(['loading', 'searching', 'answered']);
  });

  test('shows ten results, then ten more, then the rest', async () => {
    const { session } = startSession(() => Promise.resolve(makeIndex(pages)));
    await session.ask(darfur);
    const shown = [session.getState().pages.length];
    for (let turn = 0; turn < 3; turn += 1) {
      await session.showMore();
      shown.push(session.getState().pages.length);
    }
    expect(shown).toEqual([pagesAtATime, 20, 25, 25]);
  });

  test('the answer to an older question does not take the place of a newer one', async () => {
    const { session } = startSession(() => Promise.resolve(makeIndex(pages)));
    await session.prepare();
    const older = session.ask(darfur);
    const newer = session.ask({ words: 'alone', filters: {} });
    await Promise.all([newer, older]);
    expect(session.getState().answer?.question.words).toBe('alone');
    expect(session.getState().pages.map(({ url }) => url)).toEqual(['/p24/']);
  });

  test('a question taken back leaves nothing on the page', async () => {
    const { session } = startSession(() => Promise.resolve(makeIndex(pages)));
    await session.ask(darfur);
    await session.ask({ words: '', filters: {} });
    expect(session.getState()).toMatchObject({ phase: 'idle', answer: null, pages: [] });
  });

  test('says that the index cannot be loaded, and tries again when asked again', async () => {
    const attempts: number[] = [];
    const { session } = startSession((attempt) => {
      attempts.push(attempt);
      return attempt === 0 ? Promise.reject(new Error('404')) : Promise.resolve(makeIndex(pages));
    });
    await session.ask(darfur);
    expect(session.getState().phase).toBe('failed');
    await session.ask(darfur);
    expect(session.getState().phase).toBe('answered');
    expect(attempts).toEqual([0, 1]);
  });

  test('a search that breaks is told, and does not leave the old results', async () => {
    const whole = makeIndex(pages);
    const { session } = startSession(() =>
      Promise.resolve({
        ...whole,
        search: (words, options) =>
          words?.includes('broken') ? Promise.reject(new Error()) : whole.search(words, options),
      }),
    );
    await session.ask(darfur);
    await session.ask({ words: 'broken', filters: {} });
    expect(session.getState()).toMatchObject({ phase: 'failed', answer: null, pages: [] });
  });
});
