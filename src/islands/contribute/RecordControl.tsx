/** The id of a record that is named, found by words of it. */
import { useEffect, useState, type ReactElement } from 'react';
import { formText } from '#i18n/form-text.ts';
import type { KnownRecord } from '#validation/new-record/find-known.ts';
import type { AskForm } from './ask-worker.ts';
import type { ControlProps } from './FieldRow.tsx';

interface Props extends ControlProps {
  readonly country: string;
  readonly ask: AskForm;
}

export function RecordControl(props: Props): ReactElement {
  const { field, typed, id, isWrong, describedBy, country, ask, onType } = props;
  const [isOpen, setIsOpen] = useState(false);
  const known = useSuggestions(ask, country, field.names ?? 'source', typed);
  const exact = known.find((record) => record.id === typed);
  return (
    <div className="form__record">
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={`${describedBy} ${id}-chosen`}
        onChange={({ target }) => {
          setIsOpen(true);
          onType(target.value);
        }}
      />
      <p className="form__meaning" id={`${id}-chosen`}>
        {exact !== undefined && toLine(exact)}
      </p>
      {isOpen && exact === undefined && typed !== '' && (
        <RecordList
          records={known}
          onPick={(record) => {
            setIsOpen(false);
            onType(record);
            document.getElementById(id)?.focus();
          }}
        />
      )}
    </div>
  );
}

interface ListProps {
  readonly records: readonly KnownRecord[];
  readonly onPick: (id: string) => void;
}

/** Records that fit some words, each a button that takes it. */
export function RecordList({ records, onPick }: ListProps): ReactElement {
  return (
    <div className="form__matches">
      <p role="status">
        {records.length === 0 ? formText.choose.none : formText.choose.more(records.length)}
      </p>
      <ul aria-label={formText.matches}>
        {records.map((record) => (
          <li key={record.id}>
            <button
              type="button"
              onClick={() => {
                onPick(record.id);
              }}
            >
              {toLine(record)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Records of a kind that fit some words, asked for when no key was pressed for a moment. */
export function useSuggestions(
  ask: AskForm,
  country: string,
  of: string,
  words: string,
): readonly KnownRecord[] {
  const [records, setRecords] = useState<readonly KnownRecord[]>([]);
  useEffect(() => {
    let isOld = false;
    const timer = setTimeout(() => {
      ask({ kind: 'suggest', country, of, words: words.slice(0, 200) }).then(
        (reply) => {
          if (!isOld && reply.kind === 'suggest') setRecords(reply.records);
        },
        () => {
          if (!isOld) setRecords([]);
        },
      );
    }, 150);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [ask, country, of, words]);
  return records;
}

function toLine({ id, title, about }: KnownRecord): string {
  return [title === id ? '' : title, about, id].filter((part) => part !== '').join(' · ');
}
