import { useState } from 'react';
import { exploreText as text } from '#i18n/explore-text.ts';
import { formatCount } from '#model/format.ts';
import type { Choice } from '#views/explore/finding-table.ts';

interface Props {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** How many findings each choice would leave; null where that means nothing. */
  readonly counts: ArrayLike<number> | null;
  readonly onToggle: (id: string) => void;
}

/** What can be chosen of one facet, behind its name and what is chosen now. */
export function FacetChoice({ name, choices, chosen, counts, onToggle }: Props) {
  const [isOpen, setOpen] = useState(false);
  const labels = choices.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  const said =
    labels.length > 2
      ? text.someChosen(labels.length)
      : labels.length > 0 && text.chosen(labels.join(', '));
  return (
    <details
      className="explore__facet"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        {name}
        {said !== false && counts !== null && <b>{said}</b>}
      </summary>
      {isOpen && (
        <fieldset>
          <legend className="visually-hidden">{name}</legend>
          {choices.map(({ id, label }, place) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={() => {
                  onToggle(id);
                }}
              />
              <span>
                {counts === null ? label : text.choice(label, formatCount(counts[place] ?? 0))}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}
