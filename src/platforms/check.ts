export type { Check, CheckOutcome } from '../model/check.ts';
