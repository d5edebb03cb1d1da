import { ownMethodText as text } from '#i18n/own-method-text.ts';
import type { RankTable } from '#views/compare/rank-table.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { ScrollBox } from '../ScrollBox.tsx';

/** P(a above b) of every two, a by lines, b by columns. */
export function PairTable({ table }: { readonly table: RankTable }) {
  const caption = text.ranks.aboveCaption;
  return (
    <ScrollBox label={caption} isSmall>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {table.names.map(({ name }) => (
              <ColumnHead key={name} holds="number">
                {name}
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.names.map(({ name }, row) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {table.above[row]?.map((cell, column) => (
                <td key={table.names[column]?.name} className="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
