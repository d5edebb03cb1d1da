import { memo } from 'react';
import { comparisonText as text } from '#i18n/comparison-text.ts';
import {
  formatCertainty,
  formatGap,
  formatRowInterval,
  formatRowScore,
  toRowTrack,
  type CompareRow,
} from '#views/compare/compare-rows.ts';
import { TrackPicture } from '../TrackPicture.tsx';

interface Props {
  readonly row: CompareRow;
  readonly hasCountry: boolean;
  readonly address: string;
  readonly isPicked: boolean;
  readonly onPick: (id: string) => void;
}

/** A country or strategy. A component of its own, so that only the lines that change are made anew. */
export const CompareLine = memo(function CompareLine(props: Props) {
  const { row, hasCountry, address, isPicked, onPick } = props;
  return (
    <tr>
      <td className="no-print needs-script" data-label={text.compare.pick}>
        <input
          type="checkbox"
          aria-label={text.compare.pickLine(row.name)}
          checked={isPicked}
          onChange={() => {
            onPick(row.id);
          }}
        />
      </td>
      <th scope="row">
        <a href={address}>{row.name}</a>
      </th>
      {hasCountry && <td data-label={text.records.country}>{row.country}</td>}
      <td className="table-track">
        <TrackPicture track={toRowTrack(row)} />
      </td>
      <td className="number" data-label={text.compare.score}>
        <b>{formatRowScore(row)}</b>{' '}
        <span className="quiet small nowrap">{formatRowInterval(row)}</span>
        {row.status !== 'published' && (
          <span className="quiet small"> {text.scores.status[row.status]}</span>
        )}
      </td>
      <td className="nowrap" data-label={text.compare.coverage}>
        {text.scores.checkedOfDue(row.covered, row.due)}
      </td>
      <td data-label={text.compare.certainty}>{formatCertainty(row)}</td>
      <td className="number" data-label={text.compare.claimGap}>
        {formatGap(row)}
      </td>
    </tr>
  );
});
