import { sideBySideText as text } from '#i18n/side-by-side-text.ts';
import type { SideComparison } from '#views/side-by-side/side-by-side.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { ScrollBox } from '../ScrollBox.tsx';

/** Ranks, groups and P(a above b), by each score. */
export function Comparisons({ comparisons }: { readonly comparisons: readonly SideComparison[] }) {
  return comparisons.map(({ title, sentences, rows }) => (
    <section key={title}>
      <h3>{title}</h3>
      <ul className="plain-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {rows.length > 0 && (
        <ScrollBox label={title}>
          <table className="stacks">
            <thead>
              <tr>
                <ColumnHead>{text.columns.name}</ColumnHead>
                <ColumnHead>{text.columns.ranks}</ColumnHead>
                <ColumnHead>{text.columns.group}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, ranks, group }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td data-label={text.columns.ranks}>{ranks}</td>
                  <td data-label={text.columns.group}>{group}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  ));
}
