/** The record as its page would show it, what was changed in it, and what it would do to the scores. */
import type { ReactElement } from 'react';
import { formText } from '#i18n/form-text.ts';
import type { FormField } from '#validation/form/form-field.ts';
import type { Preview } from '#views/contribute/preview.ts';
import { ClaimTable } from '../as-of/ClaimTable.tsx';
import { FindingList } from '../as-of/FindingList.tsx';
import { ScoreTable } from '../as-of/ScoreTable.tsx';
import { labelOf, readValue } from './field-words.ts';
import type { CheckedForm, ShownForm } from './messages.ts';

interface Props {
  readonly form: ShownForm;
  readonly answers: Readonly<Record<string, string>>;
  readonly checked: CheckedForm | null;
  readonly base: string;
}

export function PreviewPane({ form, answers, checked, base }: Props): ReactElement {
  const words = formText.preview;
  const isSound =
    checked !== null && checked.problems.every(({ severity }) => severity !== 'error');
  return (
    <section className="form__preview" aria-labelledby="preview">
      <h2 id="preview">{words.title}</h2>
      <p className="note">{words.note}</p>
      {!isSound && <p>{words.waiting}</p>}
      {isSound && checked.preview === null && (
        <p>{form.country === null && form.kind === 'source' ? words.several : words.none}</p>
      )}
      {isSound && checked.preview !== null && <Scores preview={checked.preview} base={base} />}
      {isSound && <Changes form={form} answers={answers} />}
    </section>
  );
}

function Scores({ preview, base }: { readonly preview: Preview; readonly base: string }) {
  const words = formText.preview;
  const { move, title, sentence, scores, findings, claims } = preview;
  return (
    <>
      <p className="form__move" role="status">
        {move}
      </p>
      {scores.map((table) => (
        <div key={table.title}>
          <h3>{table.title}</h3>
          <ScoreTable table={table} base={base} />
        </div>
      ))}
      {title !== null && (
        <div className="form__page">
          <h3>{title}</h3>
          {sentence !== null && <p>{sentence}</p>}
          {findings !== null && (
            <>
              <h4>{words.findings}</h4>
              <FindingList findings={findings} base={base} />
            </>
          )}
          {claims !== null && claims.length > 0 && (
            <>
              <h4>{words.claim}</h4>
              <ClaimTable rows={claims} base={base} />
            </>
          )}
        </div>
      )}
    </>
  );
}

/** Of a new record all that was filled in, of one that is corrected what is other than it was. */
function Changes({ form, answers }: Pick<Props, 'form' | 'answers'>): ReactElement {
  const words = formText.preview;
  const fields = form.groups.flatMap((group) => group.fields);
  const changed = fields.filter(({ name }) => (answers[name] ?? '') !== (form.typed[name] ?? ''));
  const isCorrection = form.address !== null && form.rests === null;
  return (
    <>
      <h3>{isCorrection ? words.changes : words.facts}</h3>
      {changed.length === 0 && <p>{words.empty}</p>}
      <dl className="facts form__changes">
        {changed.map((field) => (
          <Change
            key={field.name}
            field={field}
            was={form.typed[field.name]}
            is={answers[field.name]}
            isCorrection={isCorrection}
          />
        ))}
      </dl>
    </>
  );
}

interface ChangeProps {
  readonly field: FormField;
  readonly was: string | undefined;
  readonly is: string | undefined;
  readonly isCorrection: boolean;
}

function Change({ field, was = '', is = '', isCorrection }: ChangeProps): ReactElement {
  const words = formText.preview;
  return (
    <>
      <dt>{labelOf(field.key)}</dt>
      <dd>
        {isCorrection && (
          <span className="form__was">
            {words.before}: {was === '' ? words.empty : readValue(field, was)}
          </span>
        )}
        <span>
          {isCorrection && `${words.after}: `}
          {is === '' ? words.emptied : readValue(field, is)}
        </span>
      </dd>
    </>
  );
}
