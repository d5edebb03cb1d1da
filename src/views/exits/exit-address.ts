import type { RecordId } from '#model/records.generated.ts';
import { addresses, itemAddress } from '../addresses.ts';

/** Address of an exit's line among the others, by the id of its case. */
export const exitAddress = (caseId: RecordId): string => itemAddress(addresses.exits, caseId);
