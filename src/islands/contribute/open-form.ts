/** What the worker is asked for: a form with what was typed into it before, and what the check says of that. */
import { formatTarget, type FormTarget } from '#views/contribute/form-address.ts';
import type { KeptDraft } from '#views/contribute/kept-draft.ts';
import type { AskForm } from './ask-worker.ts';
import { loadDraft } from './draft-store.ts';
import type { CheckedForm, ShownForm } from './messages.ts';

/** A form that can be filled in; or that there is no such record. */
export type OpenedForm =
  | { readonly phase: 'missing' }
  | {
      readonly phase: 'ready';
      readonly form: ShownForm;
      readonly draft: KeptDraft;
      /** True where something was typed into it on an earlier visit. */
      readonly isRestored: boolean;
    };

/** The form of a target, filled with what stands in the record and, over that, what the browser kept. */
export async function openForm(ask: AskForm, target: FormTarget): Promise<OpenedForm> {
  const reply = await ask({ kind: 'open', target });
  if (reply.kind !== 'open') throw new Error(`Asked for a form, and got ${reply.kind}.`);
  const { form } = reply;
  if (form === null) return { phase: 'missing' };
  const kept = loadDraft(formatTarget(target));
  const draft = {
    answers: { ...form.typed, ...kept?.answers },
    hasNewDocument: kept?.hasNewDocument ?? false,
  };
  return { phase: 'ready', form, draft, isRestored: kept !== null };
}

/** What the check says of a draft. */
export async function checkForm(
  ask: AskForm,
  target: FormTarget,
  draft: KeptDraft,
): Promise<CheckedForm> {
  const reply = await ask({ kind: 'check', target, ...draft });
  if (reply.kind !== 'check') throw new Error(`Asked for a check, and got ${reply.kind}.`);
  return reply.checked;
}
