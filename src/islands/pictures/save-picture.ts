/** Makes a picture of a chart as it stands on the page, in the page's own colours, and hands it over as a download. */
import { saveFile } from '../save-file.ts';
import { drawFigure } from './draw-figure.ts';
import { chooseScale } from './picture-size.ts';

export type PictureFormat = 'png' | 'svg';

export async function savePicture(
  figure: HTMLElement,
  source: string,
  format: PictureFormat,
): Promise<void> {
  const svg = drawFigure(figure, source);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`;
  const blob =
    format === 'svg' ? new Blob([xml], { type: 'image/svg+xml' }) : await toPng(svg, xml);
  saveFile(`${nameOf(figure)}.${format}`, blob);
}

/** Names the file by the page and the chart: `countries-sdn-history`. */
function nameOf(figure: HTMLElement): string {
  const id = figure.querySelector('h2, h3')?.id ?? 'chart';
  return `${location.pathname}-${id}`.replace(/[^a-z0-9]+/gi, '-').replace(/^-+|-+$/g, '');
}

/** The page's policy lets images come from data, so the drawing goes through one. */
async function toPng(svg: SVGSVGElement, xml: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(xml)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const [width, height] = [svg.getAttribute('width'), svg.getAttribute('height')].map(Number);
  const scale = chooseScale(width ?? 0, height ?? 0);
  canvas.width = Math.floor((width ?? 0) * scale);
  canvas.height = Math.floor((height ?? 0) * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      if (blob === null) fail(new Error('The browser made no picture.'));
      else done(blob);
    }, 'image/png');
  });
}
