import { describe, expect, test } from 'vitest';
import type { CheckReply, CheckRequest } from '../../../src/islands/check/check-messages.ts';
import { answerRequest } from '../../../src/islands/check/answer-request.ts';
import { createCheckSession } from '../../../src/islands/check/check-session.ts';
import { nothingAsked } from '#views/check/check-question.ts';
import { makeCheckIndex } from '../../views/check/make-check-index.ts';

const index = makeCheckIndex();
const deployed = { ...nothingAsked, words: 'The joint force is deployed in Sudan' };
const trained = { ...nothingAsked, words: 'The joint force is trained in South Sudan' };

/** Asks at once. */
const ask = (request: CheckRequest) => Promise.resolve(answerRequest(index, request));

/** Asks, and answers only when the test says so. */
function askByHand() {
  const waiting: {
    readonly request: CheckRequest;
    readonly answer: () => void;
    readonly fail: () => void;
  }[] = [];
  return {
    waiting,
    ask: (request: CheckRequest) =>
      new Promise<CheckReply>((resolve, reject) => {
        waiting.push({
          request,
          answer: () => {
            resolve(answerRequest(index, request));
          },
          fail: () => {
            reject(new Error('no records'));
          },
        });
      }),
  };
}

describe('a visit to the check', () => {
  test('begins at rest, loads at the first question, and looks at the next', async () => {
    const session = createCheckSession(ask);
    const phases = [session.getState().phase];
    session.subscribe(() => phases.push(session.getState().phase));
    await session.check(deployed);
    await session.check(trained);
    expect(phases).toEqual(['idle', 'loading', 'answered', 'looking', 'answered']);
    expect(session.getState().answer?.question).toBe(trained);
  });

  test('keeps the last answer in sight while the next is sought', async () => {
    const hand = askByHand();
    const session = createCheckSession(hand.ask);
    const first = session.check(deployed);
    hand.waiting[0]?.answer();
    await first;
    void session.check(trained);
    expect(session.getState().answer?.question).toBe(deployed);
  });

  test('shows the newest question’s answer, in whatever order they come', async () => {
    const hand = askByHand();
    const session = createCheckSession(hand.ask);
    const both = [session.check(deployed), session.check(trained)];
    hand.waiting[1]?.answer();
    hand.waiting[0]?.answer();
    await Promise.all(both);
    expect(session.getState()).toMatchObject({ phase: 'answered' });
    expect(session.getState().answer?.question).toBe(trained);
  });

  test('says that it failed, and answers when asked again', async () => {
    let isDown = true;
    const session = createCheckSession((request) =>
      isDown ? Promise.reject(new Error('down')) : ask(request),
    );
    await session.check(deployed);
    expect(session.getState()).toMatchObject({ phase: 'failed', answer: null });
    isDown = false;
    await session.check(deployed);
    expect(session.getState().phase).toBe('answered');
  });

  test('an old question that fails late changes nothing', async () => {
    const hand = askByHand();
    const session = createCheckSession(hand.ask);
    const both = [session.check(deployed), session.check(trained)];
    hand.waiting[1]?.answer();
    hand.waiting[0]?.fail();
    await Promise.all(both);
    expect(session.getState().phase).toBe('answered');
  });

  test('ends where nothing is asked any more', async () => {
    const session = createCheckSession(ask);
    await session.check(deployed);
    await session.check(nothingAsked);
    expect(session.getState()).toMatchObject({ phase: 'idle', answer: null });
  });

  test('looks through a letter, and lets it go', async () => {
    const session = createCheckSession(ask);
    const survey = await session.survey(`${deployed.words}. I greet the Council.`, nothingAsked);
    expect(survey?.strongest).toBe(`${deployed.words}.`);
    expect(session.getState().survey).toBe(survey);
    session.dropLetter();
    expect(session.getState().survey).toBeNull();
  });

  test('calls back no more once that is ended', async () => {
    const session = createCheckSession(ask);
    let calls = 0;
    const end = session.subscribe(() => (calls += 1));
    end();
    await session.check(deployed);
    expect(calls).toBe(0);
  });
});
