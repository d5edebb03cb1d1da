/** Every answer of the API, as a file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getHistory } from '#dataset/history.ts';
import { text } from '#i18n/text.ts';
import { toApiFiles } from '#views/api/api-files.ts';
import { API_FOLDER } from '#views/api/resources.ts';
import { toEnvelope } from '#views/downloads/envelope.ts';
import { toPublicAddress } from '../../_address.ts';
import { getSite } from '../../_site.ts';
import { getFrozenRecords } from '../../v/_releases.ts';
import { getFormatTables } from '../../data/_formats.ts';

interface Props {
  readonly write: () => string;
}

export const getStaticPaths = (() => {
  const files = toApiFiles({
    tables: getFormatTables(),
    edition: toEnvelope(text.api.title, getSite()),
    history: getHistory(),
    frozen: getFrozenRecords(),
    toAddress: toPublicAddress,
  });
  return [...files].map(([address, write]) => ({
    params: { file: address.slice(API_FOLDER.length) },
    props: { write },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.write(), { headers: { 'Content-Type': 'application/json' } });
