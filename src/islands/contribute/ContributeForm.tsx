/** The form that adds and corrects records: one choice changes the fields, the check, the preview and the files. */
import { useEffect, useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import { formText } from '#i18n/form-text.ts';
import { isEntry, nothingChosen } from '#views/contribute/form-address.ts';
import type { Doors } from '#views/contribute/hand-over.ts';
import { ChooseTarget, type CountryChoice } from './ChooseTarget.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FormFields } from './FormFields.tsx';
import { HandOver } from './HandOver.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import { useForm, type RecordForm } from './use-form.ts';
import type { ShownForm } from './messages.ts';

interface Props {
  /** Base of the site, with a slash at the end. */
  readonly base: string;
  readonly countries: readonly CountryChoice[];
  readonly doors: Doors;
  /** Addresses of the codebook and of the page that explains every problem. */
  readonly codebook: string;
  readonly meanings: string;
}

export function ContributeForm(props: Props): ReactElement {
  const record = useForm(props.base);
  const { phase, form, target, ignored } = record;
  const [isChosen, setIsChosen] = useState(false);
  return (
    <div className="form">
      <div role="status">
        {ignored.length > 0 && <p>{formText.ignored(ignored.join(', '))}</p>}
        {phase === 'missing' && <p>{formText.noRecord(target.record ?? target.country ?? '')}</p>}
        {phase === 'loading' && <p>{formText.loading}</p>}
        {phase === 'failed' && <p>{formText.failed}</p>}
      </div>
      {phase === 'failed' && (
        <button type="button" onClick={record.retry}>
          {formText.retry}
        </button>
      )}
      {(phase === 'choosing' || phase === 'missing') && (
        <ChooseTarget
          key={target.action}
          target={phase === 'missing' ? nothingChosen : target}
          countries={props.countries}
          ask={record.ask}
          onChoose={(next) => {
            setIsChosen(true);
            record.choose(next);
          }}
        />
      )}
      {phase === 'ready' && form !== null && (
        <OpenedForm {...props} record={record} form={form} isChosen={isChosen} />
      )}
    </div>
  );
}

interface OpenedProps extends Props {
  readonly record: RecordForm;
  readonly form: ShownForm;
  /** True where somebody chose it here, and not by the address with which they came. */
  readonly isChosen: boolean;
}

function OpenedForm(props: OpenedProps): ReactElement {
  const { record, form, base, doors, codebook, meanings } = props;
  const summary = useRef<HTMLHeadingElement>(null);
  const { checked, isAsked, isChecking, draft } = record;
  const shown = isAsked ? (checked?.problems ?? []) : [];

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void record.check().then(() => {
      // After the answer is on the page, whoever asked is led to it.
      requestAnimationFrame(() => {
        summary.current?.focus();
      });
    });
  }

  return (
    <>
      <About record={record} form={form} base={base} isChosen={props.isChosen} />
      <form className="form__fields" onSubmit={submit} noValidate>
        <FormFields record={record} form={form} problems={shown} codebook={codebook} />
        <p className="form__submit">
          <button type="submit">{formText.check}</button>
          <button type="button" onClick={record.clear}>
            {formText.clear}
          </button>
          <span>{record.isKept ? formText.kept : formText.notKept}</span>
        </p>
        <p role="status" className="visually-hidden">
          {isChecking && isAsked ? formText.checking : ''}
        </p>
        {isAsked && checked !== null && (
          <ErrorSummary heading={summary} problems={shown} meanings={meanings} />
        )}
      </form>
      <PreviewPane form={form} answers={draft.answers} checked={checked} base={base} />
      <HandOver
        files={checked?.files ?? []}
        isSound={checked !== null && checked.problems.every(({ severity }) => severity !== 'error')}
        doors={doors}
      />
    </>
  );
}

/** What is done with the form, and to which record. */
function About({
  record,
  form,
  base,
  isChosen,
}: Pick<OpenedProps, 'record' | 'form' | 'base' | 'isChosen'>) {
  const { action } = record.target;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was chosen with is gone from the page, and the focus with it.
    if (isChosen) heading.current?.focus();
  }, [isChosen]);
  if (action === null) return null;
  const [label] = formText.choose.actions[action];
  const isAdded = action === 'correct' || isEntry(action);
  return (
    <div className="form__about">
      <h3 ref={heading} tabIndex={-1}>
        {label}
      </h3>
      {isAdded && form.about !== '' && (
        <p>
          {formText.about[action]}:{' '}
          {form.address === null ? form.about : <a href={base + form.address}>{form.about}</a>}
        </p>
      )}
      {record.isRestored && <p role="status">{formText.restored}</p>}
      <button
        type="button"
        onClick={() => {
          record.choose(nothingChosen);
        }}
      >
        {formText.choose.again}
      </button>
    </div>
  );
}
