import { accessJourneys } from './checklists/access.ts';
import { cardJourneys } from './checklists/card.ts';
import { guideJourneys } from './checklists/guide.ts';
import { ownListJourneys } from './checklists/own-list.ts';
import { registerJourneys } from './checklists/registers.ts';
import { scanJourneys } from './checklists/scan.ts';
import { stepPlanJourneys } from './checklists/step-plan.ts';
import { tickListJourneys } from './checklists/tick-list.ts';
import { visitsTo } from './checklists/visits.ts';
import { aBrowser } from './support/browser.ts';
import { aSandboxService } from './support/sandbox-service.ts';

// One service and one browser for all of them: starting these is what takes long.
const visits = visitsTo(aSandboxService().address, aBrowser());

tickListJourneys(visits);
registerJourneys(visits);
scanJourneys(visits);
stepPlanJourneys(visits);
guideJourneys(visits);
cardJourneys(visits);
ownListJourneys(visits);
accessJourneys(visits);
