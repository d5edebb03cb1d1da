/** Under a chart of an island: the same buttons that make a picture of every other chart. The page brings their script. */
import { createElement } from 'react';
import { picturesText as pictures } from '#i18n/pictures-text.ts';
import { useAwake } from '../use-awake.ts';

interface Props {
  /** What the chart comes from, and by which choices. */
  readonly source: string;
  /** Where the chart stands: from the page itself, with what was chosen. */
  readonly address: string;
}

export function PictureButtons({ source, address }: Props) {
  // As built there are none: without scripts no picture can be made.
  const isAwake = useAwake();
  if (!isAwake) return null;
  return createElement('chart-picture', {
    class: 'small no-print',
    svg: pictures.label('SVG'),
    png: pictures.label('PNG'),
    source,
    address,
    done: pictures.done,
    failed: pictures.failed,
  });
}
