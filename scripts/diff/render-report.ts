import { readFileSync, statSync } from 'node:fs';
import { readReport, type ChangeReport } from '#views/change/change-report.ts';

const MOST_BYTES = 20_000_000;

/** The report in a file that `npm run diff -- --json` wrote, whoever changed it since; a sentence where it is none. */
export function renderReport(path: string): ChangeReport | string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return `There is no file ${path}.`;
  if (stats.size > MOST_BYTES) return `${path} is larger than ${String(MOST_BYTES)} bytes.`;
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const report =
      typeof parsed === 'object' && parsed !== null && 'report' in parsed
        ? readReport(parsed.report)
        : null;
    return report ?? `${path} holds no report as npm run diff -- --json writes it.`;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return `${path} is not JSON.`;
  }
}
