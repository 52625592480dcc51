import { cisM365 } from './cis-m365.ts';
import { cisaScuba } from './cisa-scuba.ts';
import type { Framework } from './framework.ts';
import { normenkaderIbp } from './normenkader-ibp.ts';

/** The nearest to a Dutch school first. */
export const frameworks: readonly Framework[] = [normenkaderIbp, cisaScuba, cisM365];
