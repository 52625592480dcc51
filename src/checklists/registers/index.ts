import { action } from './action.ts';
import { approvedApp } from './approved-app.ts';
import { codeOfConduct } from './code-of-conduct.ts';
import { contact } from './contact.ts';
import { deviceStock } from './device-stock.ts';
import { levelText } from './level-text.ts';
import { processingAgreement } from './processing-agreement.ts';
import { recordingAgreement } from './recording-agreement.ts';
import { recordingsProtocol } from './recordings-protocol.ts';
import type { RegisterId } from './register-ids.ts';
import type { Register } from './register.ts';
import { schoolEvent } from './school-event.ts';
import { session } from './session.ts';
import { subjectPlan } from './subject-plan.ts';
import { survey } from './survey.ts';

export const registers: Readonly<Record<RegisterId, Register>> = {
  'recording-agreement': recordingAgreement,
  'code-of-conduct': codeOfConduct,
  'processing-agreement': processingAgreement,
  'device-stock': deviceStock,
  'recordings-protocol': recordingsProtocol,
  'approved-app': approvedApp,
  contact,
  'school-event': schoolEvent,
  'subject-plan': subjectPlan,
  survey,
  session,
  action,
  'level-text': levelText,
};
