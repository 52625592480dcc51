import type { ListType } from '../list/list-schema.ts';
import { conversationGuide } from './conversation-guide.ts';
import type { Kind } from './kind.ts';
import { maturityScan } from './maturity-scan.ts';
import { privacyCard } from './privacy-card.ts';
import { stepPlan } from './step-plan.ts';
import { tickList } from './tick-list.ts';

export const kinds: Readonly<Record<ListType, Kind>> = {
  'tick-list': tickList,
  'maturity-scan': maturityScan,
  'privacy-card': privacyCard,
  'step-plan': stepPlan,
  'conversation-guide': conversationGuide,
};
