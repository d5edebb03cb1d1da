import { useId } from 'react';
import { ownMethodText as text } from '#i18n/own-method-text.ts';

interface Props {
  readonly label: string;
  /** What the number comes to, beside it. */
  readonly hint: string | undefined;
  /** Whole number of 100. */
  readonly value: number;
  readonly published: number;
  readonly lowest: number;
  readonly onChange: (value: number) => void;
}

/** A number from 0 to 100 by slider, with the published one beside it. */
export function ShareField({ label, hint, value, published, lowest, onChange }: Props) {
  const id = useId();
  return (
    <div className="own-method__field">
      <label htmlFor={id}>{label}</label>
      <div className="own-method__share">
        <input
          id={id}
          type="range"
          min={lowest}
          max={100}
          step={1}
          value={value}
          onChange={({ target }) => {
            onChange(target.valueAsNumber);
          }}
        />
        <output htmlFor={id}>{value}</output>
      </div>
      <p className="quiet small">
        {[hint, text.publishedValue(published)].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
