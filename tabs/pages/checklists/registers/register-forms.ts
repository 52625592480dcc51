import type { RegisterForm } from './form-field.ts';
import { action, approvedApp, contact, deviceStock, processingAgreement } from './forms-of-staff.ts';
import { codeOfConduct, recordingAgreement, recordingsProtocol } from './forms-of-recordings.ts';
import { levelText, schoolEvent, session, subjectPlan, survey } from './forms-of-the-year.ts';
import type { RegisterId } from './register-id.ts';

export const registerForms: Readonly<Record<RegisterId, RegisterForm>> = {
  action,
  'recording-agreement': recordingAgreement,
  'recordings-protocol': recordingsProtocol,
  'code-of-conduct': codeOfConduct,
  'processing-agreement': processingAgreement,
  'approved-app': approvedApp,
  'device-stock': deviceStock,
  contact,
  'school-event': schoolEvent,
  'subject-plan': subjectPlan,
  survey,
  session,
  'level-text': levelText,
};
