import { comparisonText as text } from '#i18n/comparison-text.ts';
import type { RankTable } from '#views/compare/rank-table.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { ScrollBox } from '../ScrollBox.tsx';

/** Ranks as intervals, drawn from the same positions as on the page. */
export function RankLines({ table, base }: { readonly table: RankTable; readonly base: string }) {
  const words = text.ranks;
  return (
    <ScrollBox label={table.headline}>
      <table>
        <caption>{table.headline}</caption>
        <thead>
          <tr>
            <ColumnHead>{text.records.country}</ColumnHead>
            <ColumnHead holds="track">{words.columns.track(table.count)}</ColumnHead>
            <ColumnHead holds="number">{words.columns.ranks}</ColumnHead>
            <ColumnHead holds="number">{words.columns.median}</ColumnHead>
          </tr>
        </thead>
        {table.groups.map(({ label, lines }) => (
          <tbody key={label}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="quiet small">
                {label}
              </th>
            </tr>
            {lines.map(({ name, address, median, ranks, band, dot }) => (
              <tr key={name}>
                <th scope="row">
                  <a href={base + address}>{name}</a>
                </th>
                <td className="table-track">
                  <svg
                    className="track"
                    viewBox="0 0 210 18"
                    role="img"
                    aria-label={words.rankLabel(ranks)}
                  >
                    <path className="track__scale" d={table.scale} />
                    <rect
                      className="track__interval"
                      x={band.x}
                      y={4}
                      width={band.width}
                      height={10}
                      rx={5}
                    />
                    <circle className="track__score" cx={dot} cy={9} r={4} />
                  </svg>
                </td>
                <td className="number nowrap">{ranks}</td>
                <td className="number">{median}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}
