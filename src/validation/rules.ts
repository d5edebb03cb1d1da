import type { Rule } from './rule.ts';
import { rule as auditFields } from './rules/audit-fields.ts';
import { rule as auditFile } from './rules/audit-file.ts';
import { rule as blankText } from './rules/blank-text.ts';
import { rule as checkBeforeClaim } from './rules/check-before-claim.ts';
import { rule as checkWithoutAddress } from './rules/check-without-address.ts';
import { rule as coderMissing } from './rules/coder-missing.ts';
import { rule as codingFields } from './rules/coding-fields.ts';
import { rule as codingFile } from './rules/coding-file.ts';
import { rule as controlCharacter } from './rules/control-character.ts';
import { rule as countryCode } from './rules/country-code.ts';
import { rule as countryFile } from './rules/country-file.ts';
import { rule as datedAfterSource } from './rules/dated-after-source.ts';
import { rule as decidedElsewhere } from './rules/decided-elsewhere.ts';
import { rule as duplicateEntry } from './rules/duplicate-entry.ts';
import { rule as duplicateId } from './rules/duplicate-id.ts';
import { rule as duplicateSource } from './rules/duplicate-source.ts';
import { rule as endBeforeStart } from './rules/end-before-start.ts';
import { rule as fileName } from './rules/file-name.ts';
import { rule as findingBeforeCommitment } from './rules/finding-before-commitment.ts';
import { rule as formulaInText } from './rules/formula-in-text.ts';
import { rule as futureDate } from './rules/future-date.ts';
import { rule as garbledText } from './rules/garbled-text.ts';
import { rule as halfJudgement } from './rules/half-judgement.ts';
import { rule as hostState } from './rules/host-state.ts';
import { rule as invisibleCharacter } from './rules/invisible-character.ts';
import { rule as levelDirection } from './rules/level-direction.ts';
import { rule as longReason } from './rules/long-reason.ts';
import { rule as mandateCells } from './rules/mandate-cells.ts';
import { rule as markupInText } from './rules/markup-in-text.ts';
import { rule as missingPinpoint } from './rules/missing-pinpoint.ts';
import { rule as missionRowId } from './rules/mission-row-id.ts';
import { rule as missionSource } from './rules/mission-source.ts';
import { rule as otherCountry } from './rules/other-country.ts';
import { rule as partId } from './rules/part-id.ts';
import { rule as privatePerson } from './rules/private-person.ts';
import { rule as redirectTarget } from './rules/redirect-target.ts';
import { rule as repeatedCriterion } from './rules/repeated-criterion.ts';
import { rule as replyContent } from './rules/reply-content.ts';
import { rule as replyOffice } from './rules/reply-office.ts';
import { rule as resolutionSymbol } from './rules/resolution-symbol.ts';
import { rule as reversedLevel } from './rules/reversed-level.ts';
import { rule as schemaAddress } from './rules/schema-address.ts';
import { rule as sourceFolder } from './rules/source-folder.ts';
import { rule as sourceNotRead } from './rules/source-not-read.ts';
import { rule as sourceWithoutAddress } from './rules/source-without-address.ts';
import { rule as spaceAround } from './rules/space-around.ts';
import { rule as stateLetterObserver } from './rules/state-letter-observer.ts';
import { rule as statusHistory } from './rules/status-history.ts';
import { rule as symbolYear } from './rules/symbol-year.ts';
import { rule as undatedIncentive } from './rules/undated-incentive.ts';
import { rule as undatedSource } from './rules/undated-source.ts';
import { rule as unfinishedSentence } from './rules/unfinished-sentence.ts';
import { rule as unknownReference } from './rules/unknown-reference.ts';
import { rule as unlikelyYear } from './rules/unlikely-year.ts';
import { rule as unsortedParts } from './rules/unsorted-parts.ts';
import { rule as unsortedRows } from './rules/unsorted-rows.ts';
import { rule as unusedSource } from './rules/unused-source.ts';
import { rule as urlCredentials } from './rules/url-credentials.ts';
import { rule as urlHost } from './rules/url-host.ts';
import { rule as urlNotHttps } from './rules/url-not-https.ts';
import { rule as waitingDate } from './rules/waiting-date.ts';
import { rule as wrongFolder } from './rules/wrong-folder.ts';

/** Every rule that no schema can state, in the order of their codes. */
export const RULES: readonly Rule[] = [
  auditFields,
  auditFile,
  blankText,
  checkBeforeClaim,
  checkWithoutAddress,
  coderMissing,
  codingFields,
  codingFile,
  controlCharacter,
  countryCode,
  countryFile,
  datedAfterSource,
  decidedElsewhere,
  duplicateEntry,
  duplicateId,
  duplicateSource,
  endBeforeStart,
  fileName,
  findingBeforeCommitment,
  formulaInText,
  futureDate,
  garbledText,
  halfJudgement,
  hostState,
  invisibleCharacter,
  levelDirection,
  longReason,
  mandateCells,
  markupInText,
  missingPinpoint,
  missionRowId,
  missionSource,
  otherCountry,
  partId,
  privatePerson,
  redirectTarget,
  repeatedCriterion,
  replyContent,
  replyOffice,
  resolutionSymbol,
  reversedLevel,
  schemaAddress,
  sourceFolder,
  sourceNotRead,
  sourceWithoutAddress,
  spaceAround,
  stateLetterObserver,
  statusHistory,
  symbolYear,
  undatedIncentive,
  undatedSource,
  unfinishedSentence,
  unknownReference,
  unlikelyYear,
  unsortedParts,
  unsortedRows,
  unusedSource,
  urlCredentials,
  urlHost,
  urlNotHttps,
  waitingDate,
  wrongFolder,
];
