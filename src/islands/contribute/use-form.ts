import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  formatTarget,
  isComplete,
  parseTarget,
  type FormTarget,
} from '#views/contribute/form-address.ts';
import { startAsking, type AskForm } from './ask-worker.ts';
import { createFormSession, type FormSession, type FormState } from './form-session.ts';

/** A form, what is typed into it, what the check says of that, and what the reader can do. */
export interface RecordForm
  extends FormState, Pick<FormSession, 'type' | 'setNewDocument' | 'check' | 'clear' | 'retry'> {
  readonly ask: AskForm;
  readonly choose: (target: FormTarget) => void;
}

/** Address, form, draft and check kept in step. */
export function useForm(base: string): RecordForm {
  const [{ ask, session }] = useState(() => {
    const asking = startAsking(base);
    return { ask: asking, session: createFormSession(asking) };
  });
  const { getState, subscribe, open, ...acts } = session;
  const state = useSyncExternalStore(subscribe, getState, getState);

  useEffect(() => {
    const follow = () => {
      const { target, ignored } = parseTarget(window.location.search);
      void open(target, ignored);
    };
    follow();
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('popstate', follow);
    };
    // Once for the page: its session never changes.
  }, []);

  const choose = (target: FormTarget) => {
    if (isComplete(target) || target.action === null) {
      window.history.pushState(null, '', window.location.pathname + formatTarget(target));
    }
    void open(target);
  };
  return { ...state, ...acts, ask, choose };
}
