/** The fields of a form, group by group; those of a new document where it is wanted. */
import type { ReactElement } from 'react';
import { formText } from '#i18n/form-text.ts';
import type { FormProblem } from '#validation/form/check-draft.ts';
import type { FormField, FormGroup } from '#validation/form/form-field.ts';
import { headingOf } from './field-words.ts';
import { FieldRow } from './FieldRow.tsx';
import { IdField } from './IdField.tsx';
import type { RecordForm } from './use-form.ts';
import type { ShownForm } from './messages.ts';

interface Props {
  readonly record: RecordForm;
  readonly form: ShownForm;
  /** Problems that are shown. */
  readonly problems: readonly FormProblem[];
  readonly codebook: string;
}

export function FormFields(props: Props): ReactElement {
  const { record, form, problems, codebook } = props;
  const { draft } = record;
  const judged = form.groups.some(({ fields }) => fields.some(({ key }) => /level$/.test(key)));
  const verdict = form.groups.some(({ fields }) => fields.some(({ key }) => /verdict$/.test(key)));
  return (
    <>
      {(judged || verdict) && (
        <aside className="note">
          {judged && <b>{formText.judged.title}. </b>}
          {judged ? formText.judged.note : formText.judged.verdict}{' '}
          <a href={codebook}>{formText.judged.codebook}</a>
        </aside>
      )}
      {form.groups.map((group) => (
        <Group
          key={group.name}
          {...props}
          group={group}
          isClosed={isEntryOf(form, group, problems)}
        />
      ))}
      {form.hasChosenId && (
        <IdField
          name="id"
          record={record}
          problems={problems}
          suggested={record.checked?.ids.record ?? ''}
        />
      )}
      {form.document !== null && draft.hasNewDocument && (
        <>
          <Group {...props} group={form.document} isClosed={false} />
          <IdField
            name="document.id"
            record={record}
            problems={problems}
            suggested={record.checked?.ids.document ?? ''}
          />
        </>
      )}
    </>
  );
}

/** An entry of a record that is corrected stays closed until it is wanted, or has something wrong in it. */
function isEntryOf(
  { groups }: ShownForm,
  { name, list }: FormGroup,
  problems: readonly FormProblem[],
): boolean {
  const isWrong = problems.some(({ field }) => field?.startsWith(`${name}.`));
  return list !== null && groups.length > 1 && !isWrong;
}

interface GroupProps extends Props {
  readonly group: FormGroup;
  readonly isClosed: boolean;
}

function Group({ record, form, problems, group, isClosed }: GroupProps): ReactElement {
  const isAlone = form.groups.length === 1 && group.name !== 'document';
  const toRow = (field: FormField) => (
    <div key={field.name}>
      {!(field.name === form.rests && record.draft.hasNewDocument) && (
        <FieldRow
          field={field}
          typed={record.draft.answers[field.name] ?? ''}
          problems={problems.filter((problem) => problem.field === field.name)}
          country={form.country ?? ''}
          ask={record.ask}
          onType={(typed) => {
            record.type(field.name, typed);
          }}
        />
      )}
      {field.name === form.rests && <DocumentSwitch record={record} />}
    </div>
  );
  const seldom = group.fields.filter(({ isSeldom }) => isSeldom);
  const isSeldomWanted = seldom.some(
    ({ name }) =>
      (form.typed[name] ?? '') !== '' || problems.some((problem) => problem.field === name),
  );
  const fields = (
    <>
      {group.name === 'document' && <p>{formText.document.note}</p>}
      {group.fields.filter(({ isSeldom }) => !isSeldom).map(toRow)}
      {seldom.length > 0 && (
        <details className="form__group" open={isSeldomWanted}>
          <summary>{formText.seldom}</summary>
          {seldom.map(toRow)}
        </details>
      )}
    </>
  );
  if (isAlone) return <div className="form__group">{fields}</div>;
  if (group.list === null) {
    return (
      <fieldset className="form__group">
        <legend>{headingOf(group)}</legend>
        {fields}
      </fieldset>
    );
  }
  return (
    <details className="form__group" open={!isClosed}>
      <summary>{headingOf(group)}</summary>
      {fields}
    </details>
  );
}

function DocumentSwitch({ record }: { readonly record: RecordForm }): ReactElement {
  return (
    <div className="form__option form__switch">
      <input
        type="checkbox"
        id="form-new-document"
        checked={record.draft.hasNewDocument}
        onChange={({ target }) => {
          record.setNewDocument(target.checked);
        }}
      />
      <label htmlFor="form-new-document">{formText.document.isNew}</label>
    </div>
  );
}
