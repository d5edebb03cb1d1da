/** What to draw: field, country, how many rows, seed. */
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { codingText } from '#i18n/coding-text.ts';
import { CODING_FIELDS, isCodingField } from '#views/coding/coding-form.ts';
import { initialDraw, readNumber } from '#views/coding/draw-address.ts';
import type { DrawRequest } from '#views/coding/draw-sheet.ts';

interface Props {
  readonly draw: DrawRequest | null;
  readonly countries: readonly { readonly iso3: string; readonly name: string }[];
  readonly onDraw: (draw: DrawRequest) => void;
}

const words = codingText.draw;

export function DrawForm({ draw, countries, onDraw }: Props): ReactElement {
  const from = draw ?? initialDraw;
  const [field, setField] = useState(from.field);
  const [country, setCountry] = useState(from.countries[0] ?? '');
  const [sample, setSample] = useState(from.sample === null ? '' : String(from.sample));
  const [seed, setSeed] = useState(String(from.seed));
  const [wrong, setWrong] = useState<readonly ('sample' | 'seed')[]>([]);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const count = sample.trim() === '' ? null : readNumber(sample.trim(), 1);
    const start = readNumber(seed.trim(), 0);
    const isCount = count !== null || sample.trim() === '';
    setWrong([
      ...(isCount ? [] : (['sample'] as const)),
      ...(start === null ? (['seed'] as const) : []),
    ]);
    if (!isCount || start === null) return;
    onDraw({ field, countries: country === '' ? [] : [country], sample: count, seed: start });
  }

  return (
    <form className="coding__draw no-print" onSubmit={submit}>
      <fieldset>
        <legend>{words.legend}</legend>
        <p>
          <label htmlFor="coding-field">{words.field}</label>
          <select
            id="coding-field"
            value={field}
            aria-describedby="coding-field-means"
            onChange={({ target }) => {
              if (isCodingField(target.value)) setField(target.value);
            }}
          >
            {CODING_FIELDS.map((name) => (
              <option key={name} value={name}>
                {codingText.fields[name][0]}
              </option>
            ))}
          </select>
          <small id="coding-field-means">{codingText.fields[field][1]}</small>
        </p>
        <p>
          <label htmlFor="coding-country">{words.country}</label>
          <select
            id="coding-country"
            value={country}
            onChange={({ target }) => {
              setCountry(target.value);
            }}
          >
            <option value="">{words.anyCountry}</option>
            {countries.map(({ iso3, name }) => (
              <option key={iso3} value={iso3}>
                {name}
              </option>
            ))}
          </select>
        </p>
        <NumberField
          id="coding-sample"
          label={words.sample}
          hint={words.sampleHint}
          value={sample}
          isWrong={wrong.includes('sample')}
          onType={setSample}
        />
        <NumberField
          id="coding-seed"
          label={words.seed}
          hint={words.seedHint}
          value={seed}
          isWrong={wrong.includes('seed')}
          onType={setSeed}
        />
      </fieldset>
      <button type="submit">{words.button}</button>
    </form>
  );
}

interface NumberProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onType: (value: string) => void;
}

function NumberField({ id, label, hint, value, isWrong, onType }: NumberProps): ReactElement {
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          onType(target.value);
        }}
      />
      <small id={`${id}-hint`} role={isWrong ? 'alert' : undefined}>
        {isWrong ? words.wrongNumber(label) : hint}
      </small>
    </p>
  );
}
