import { sideBySideText as text } from '#i18n/side-by-side-text.ts';
import type { SideComparison } from '#views/side-by-side/side-by-side.ts';

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
        <div className="scroll-box" tabIndex={0} role="region" aria-label={title}>
          <table className="stacks">
            <thead>
              <tr>
                <th scope="col">{text.columns.name}</th>
                <th scope="col">{text.columns.ranks}</th>
                <th scope="col">{text.columns.group}</th>
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
        </div>
      )}
    </section>
  ));
}
