/** All that is wrong, each with the way to its field; and what is worth a second look. */
import type { ReactElement, RefObject } from 'react';
import { formText } from '#i18n/form-text.ts';
import type { FormProblem } from '#validation/form/check-draft.ts';
import { labelOf, messageOf, toElementId } from './field-words.ts';

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly problems: readonly FormProblem[];
  /** Address of the page that explains every problem. */
  readonly meanings: string;
}

export function ErrorSummary({ heading, problems, meanings }: Props): ReactElement {
  const words = formText.errors;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return (
    <div className={errors.length > 0 ? 'form__summary form__summary--wrong' : 'form__summary'}>
      <h3 ref={heading} tabIndex={-1}>
        {errors.length > 0 ? words.title(errors.length) : words.none}
      </h3>
      {errors.length > 0 && <ProblemList problems={errors} meanings={meanings} />}
      {warnings.length > 0 && (
        <>
          <h4>{words.warnings}</h4>
          <ProblemList problems={warnings} meanings={meanings} />
        </>
      )}
    </div>
  );
}

function ProblemList({ problems, meanings }: Omit<Props, 'heading'>): ReactElement {
  return (
    <ul>
      {problems.map((problem) => (
        <li key={`${problem.field ?? ''} ${problem.code} ${problem.message}`}>
          {problem.field === null ? (
            <b>{formText.errors.whole}</b>
          ) : (
            <FieldLink field={problem.field} />
          )}
          {': '}
          {messageOf(problem)}{' '}
          {problem.message !== '' && (
            <a className="form__code" href={`${meanings}#${problem.code}`}>
              {problem.code}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Leads to a field, and puts the cursor into it. */
function FieldLink({ field }: { readonly field: string }): ReactElement {
  const id = toElementId(field);
  const key = field.replace(/^document\./, '').replaceAll(/\[\d+\]/g, '');
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        const element = document.getElementById(id);
        const control =
          element?.matches('[role]') === true ? element.querySelector('input') : element;
        element?.closest('.form__field')?.scrollIntoView({ block: 'start' });
        control?.focus({ preventScroll: true });
      }}
    >
      {labelOf(key)}
    </a>
  );
}
