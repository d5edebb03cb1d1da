import { partsText } from '#i18n/as-of-text.ts';
import type { LegLine } from '#views/parts/flag.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { ScrollBox } from '../ScrollBox.tsx';

interface Props {
  readonly legs: readonly LegLine[];
  readonly label: string;
}

/** Legs of a flag: value, threshold, whether each holds; never by colour alone. */
export function LegTable({ legs, label }: Props) {
  const { columns, yesWord, noWord } = partsText.flag;
  return (
    <ScrollBox label={label}>
      <table className="stacks">
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <ColumnHead key={column}>{column}</ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {legs.map(({ leg, value, threshold, isMet }) => (
            <tr key={leg}>
              <th scope="row">{leg}</th>
              <td data-label={columns.value}>{value}</td>
              <td data-label={columns.threshold}>{threshold}</td>
              <td className="nowrap" data-label={columns.holds}>
                <span aria-hidden="true">{isMet ? '● ' : '○ '}</span>
                {isMet ? <b>{yesWord}</b> : <span className="quiet">{noWord}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
