import { dayPlus } from '../../model/day.ts';
import type { AuditRecord } from '../../model/record.ts';
import { administrators } from './owners.ts';
import type { Thing } from './thing.ts';
import { thingId } from './thing-id.ts';

/** Days after which what was read may no longer be so. */
const oldAfter = 14;

/** That the last audit is long ago: what it saw may be otherwise by now. */
export function oldAudit(record: AuditRecord | null, today: string): readonly Thing[] {
  if (record === null || record.finishedAt.slice(0, 10) >= dayPlus(today, -oldAfter)) return [];
  return [
    {
      id: thingId('audit', record.id),
      about: { kind: 'audit', last: record.finishedAt },
      title: { nl: 'Laat de instellingen opnieuw controleren', en: 'Have the settings audited again' },
      owner: administrators,
      due: null,
      late: false,
      workBy: null,
      school: null,
      deed: 'open',
      page: '',
    },
  ];
}
