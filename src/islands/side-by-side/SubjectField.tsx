import { useEffect, useId, useState } from 'react';
import { asOfText } from '#i18n/as-of-text.ts';
import { sideBySideText as text } from '#i18n/side-by-side-text.ts';
import type { IsoDay } from '#model/partial-date.ts';
import { parseDay, type DayProblem } from '#views/as-of/as-of-address.ts';
import type { Subject, SubjectChoice } from '#views/side-by-side/subjects.ts';
import { describeProblem } from '../as-of/describe-problem.ts';

interface Props {
  readonly number: number;
  readonly choices: readonly SubjectChoice[];
  readonly subject: Subject | null;
  readonly last: IsoDay;
  readonly onChange: (subject: Subject | null) => void;
}

/** One column's country or strategy, and its day. */
export function SubjectField({ number, choices, subject, last, onChange }: Props) {
  const id = useId();
  const day = subject?.day ?? last;
  const [typed, setTyped] = useState<string>(day);
  const [problem, setProblem] = useState<DayProblem | null>(null);
  useEffect(() => {
    setTyped(day);
    setProblem(null);
  }, [day]);
  const take = () => {
    const parsed = parseDay(typed, last);
    setProblem(parsed.kind === 'refused' ? parsed.problem : null);
    if (parsed.kind === 'day' && subject && parsed.day !== day) {
      onChange({ ...subject, day: parsed.day });
    }
  };
  const options = (isStrategy: boolean) =>
    choices
      .filter(({ strategyId }) => (strategyId !== null) === isStrategy)
      .map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ));
  return (
    <div className="side-by-side__field">
      <div>
        <label htmlFor={id}>{text.subject(number)}</label>
        <select
          id={id}
          value={subject?.id ?? ''}
          onChange={({ target }) => {
            onChange(target.value === '' ? null : { id: target.value, day });
          }}
        >
          <option value="">{text.nothing}</option>
          <optgroup label={text.countries}>{options(false)}</optgroup>
          <optgroup label={text.strategies}>{options(true)}</optgroup>
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-day`}>{text.day(number)}</label>
        <input
          id={`${id}-day`}
          size={11}
          value={typed}
          placeholder={asOfText.control.example}
          autoComplete="off"
          spellCheck={false}
          disabled={subject === null}
          aria-describedby={problem ? `${id}-problem` : undefined}
          aria-invalid={problem !== null}
          onChange={({ target }) => {
            setTyped(target.value);
          }}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            take();
          }}
        />
      </div>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="small">
          {describeProblem(problem, last)}
        </p>
      )}
    </div>
  );
}
