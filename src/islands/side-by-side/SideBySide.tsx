/** Countries, strategies, or one of them on two days: a choice changes the columns, how they compare, and the address. */
import type { ReactElement } from 'react';
import { sideBySideText as text } from '#i18n/side-by-side-text.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { CitedWork } from '#views/citing/cited-work.ts';
import {
  formatSubjects,
  mostSubjects,
  parseSubjects,
  type Subject,
  type SubjectChoice,
} from '#views/side-by-side/subjects.ts';
import { ViewCitation } from '../citing/ViewCitation.tsx';
import { PictureButtons } from '../pictures/PictureButtons.tsx';
import { useAddressState } from '../use-address-state.ts';
import { useAwake } from '../use-awake.ts';
import { describeColumns } from '#views/side-by-side/describe-columns.ts';
import { Comparisons } from './Comparisons.tsx';
import { SideTable } from './SideTable.tsx';
import { SubjectField } from './SubjectField.tsx';
import { useSideBySide } from './use-side-by-side.ts';

interface Props {
  readonly choices: readonly SubjectChoice[];
  /** The data set's own day, the last that can be chosen. */
  readonly last: IsoDay;
  readonly base: string;
  /** The page as it is cited when nothing is chosen. */
  readonly work: CitedWork;
  /** What a picture of the table says of where it comes from. */
  readonly source: string;
}

export function SideBySide({ choices, last, base, work, source }: Props): ReactElement {
  const { state, ignored, change } = useAddressState<readonly Subject[]>(
    [],
    (query) => parseSubjects(query, choices, last),
    (next) => formatSubjects(next, last),
  );
  const query = `?${formatSubjects(state, last)}`;
  const { side, retry } = useSideBySide(base, state, choices, { work, query });
  const isAwake = useAwake();
  // One field more than is chosen, so that the next can be added.
  const fields = Math.min(mostSubjects, Math.max(2, state.length + 1));

  const put = (at: number, subject: Subject | null) => {
    const next = state.flatMap((each, place) => (place === at ? (subject ?? []) : each));
    const added = at >= state.length && subject ? [...next, subject] : next;
    change(added.filter((each, place) => added.findIndex((a) => isSame(a, each)) === place));
  };

  return (
    <div className="side-by-side needs-script" aria-busy={side.kind === 'loading'}>
      <form className="no-print" aria-label={text.group}>
        <fieldset disabled={!isAwake}>
          <legend className="visually-hidden">{text.group}</legend>
          {Array.from({ length: fields }, (_, at) => (
            <SubjectField
              key={at}
              number={at + 1}
              choices={choices}
              subject={state[at] ?? null}
              last={last}
              onChange={(subject) => {
                put(at, subject);
              }}
            />
          ))}
          <button
            type="button"
            onClick={() => {
              change([]);
            }}
          >
            {text.reset}
          </button>
        </fieldset>
      </form>
      {ignored.length > 0 && (
        <p className="note" role="status">
          {text.ignored(ignored.join(', '))}
        </p>
      )}
      <p role="status">
        {side.kind === 'nothing' && text.start}
        {side.kind === 'loading' && text.loading}
        {side.kind === 'failed' && text.failed(side.reason)}
      </p>
      {side.kind === 'failed' && (
        <button type="button" onClick={retry}>
          {text.again}
        </button>
      )}
      {side.kind === 'done' && (
        <>
          <figure>
            <h2 id="sides">{describeColumns(side.view.columns)}</h2>
            <p className="quiet">{text.picture}</p>
            <SideTable columns={side.view.columns} base={base} />
            <PictureButtons source={source} address={`${query}#sides`} />
          </figure>
          <Comparisons comparisons={side.view.comparisons} />
          <ViewCitation title={text.cite} takeAway={side.takeAway} csvLabel={text.csv} />
        </>
      )}
    </div>
  );
}

function isSame(one: Subject, other: Subject): boolean {
  return one.id === other.id && one.day === other.day;
}
