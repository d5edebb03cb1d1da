/** Every table of the data page, in its order: records, what is judged of them, scores. */
import { accessTable } from './access.ts';
import { actorsTable } from './actors.ts';
import { checksTable } from './checks.ts';
import { claimsTable } from './claims.ts';
import { auditsTable } from './audits.ts';
import { codingsTable } from './codings.ts';
import { commitmentsTable } from './commitments.ts';
import { complianceTable } from './compliance.ts';
import { countriesTable } from './countries.ts';
import { designTable } from './design.ts';
import { episodesTable } from './episodes.ts';
import { findingsTable } from './findings.ts';
import { gapsTable } from './gaps.ts';
import { incentivesTable } from './incentives.ts';
import { judgementsTable } from './judgements.ts';
import { mandatesTable } from './mandates.ts';
import { missionsTable } from './missions.ts';
import { repliesTable } from './replies.ts';
import { risksTable } from './risks.ts';
import { scoresClaimsTable } from './scores-claims.ts';
import { scoresCommitmentsTable } from './scores-commitments.ts';
import { scoresCredibilityTable } from './scores-credibility.ts';
import { scoresIncentivesTable } from './scores-incentives.ts';
import { scoresSetsTable } from './scores-sets.ts';
import { sourcesTable } from './sources.ts';
import { strategiesTable } from './strategies.ts';
import type { DownloadTable } from './table.ts';

export const allTables: readonly DownloadTable[] = [
  scoresSetsTable,
  scoresCredibilityTable,
  scoresCommitmentsTable,
  scoresClaimsTable,
  scoresIncentivesTable,
  countriesTable,
  missionsTable,
  mandatesTable,
  episodesTable,
  strategiesTable,
  designTable,
  commitmentsTable,
  findingsTable,
  claimsTable,
  checksTable,
  actorsTable,
  incentivesTable,
  risksTable,
  accessTable,
  complianceTable,
  repliesTable,
  sourcesTable,
  gapsTable,
  codingsTable,
  auditsTable,
  judgementsTable,
];
