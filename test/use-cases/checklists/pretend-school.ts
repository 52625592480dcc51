import type { AuditRecord } from '../../../src/model/record.ts';
import { audit } from '../../support/audit.ts';
import { teamsSchool } from '../../support/sample-schools.ts';
import { mayOrganise, meetingPolicy, people } from '../../support/teams-bundle.ts';

type Values = Readonly<Record<string, unknown>>;

/** An audit of a school whose pupils hold a strict Global and whose two teachers may record; say what is set otherwise. */
export function auditOf({ pupils = {}, teachers = {} }: { readonly pupils?: Values; readonly teachers?: Values } = {}): AuditRecord {
  const bundle = {
    ...teamsSchool(),
    TeamsMeetingPolicy: [
      meetingPolicy('Global', pupils),
      meetingPolicy('Leraren', { ...mayOrganise, AllowCloudRecording: true, ...teachers }),
    ],
    userConfigurations: [...people(3, 'student'), ...people(2, 'teacher', { policy: 'Leraren', how: 'group', group: 'g-leraren' })],
  };
  return audit({ teams: [bundle] });
}
