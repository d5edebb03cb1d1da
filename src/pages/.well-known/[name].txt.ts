/** security.txt, where settings.json names a contact; without one there is no such file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getIsoDay } from '#model/partial-date.ts';
import { formatSecurityText } from '#views/trust/security-text.ts';
import { at } from '../../components/at.ts';
import { settings } from '../../components/settings.ts';
import { getSite } from '../_site.ts';

export const getStaticPaths = (() => {
  const asOf = getIsoDay(getSite().dataset.asOf);
  const text = formatSecurityText(settings, asOf, at('.well-known/security.txt'));
  return text === null ? [] : [{ params: { name: 'security' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
