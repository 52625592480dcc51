import type { AuditRecord } from '../../src/model/record.ts';
import { aRecord } from './record.ts';
import { gaps } from './school-gaps.ts';
import { arranged, unseen } from './school-others.ts';

/** A school on both platforms with findings of every outcome. */
export function aSchoolRecord(given: Partial<AuditRecord> = {}): AuditRecord {
  return aRecord({
    findings: [...gaps, ...arranged, ...unseen],
    sources: [
      ...aRecord().sources,
      {
        platform: 'meet',
        kind: 'policy-api',
        origin: 'C:\\export\\google beleid.json',
        readAt: '2026-11-20',
        complete: false,
        problems: [{ nl: 'De tweede bladzijde van het antwoord ontbreekt.', en: 'The second page of the answer is missing.' }],
      },
    ],
    populations: [
      ...aRecord().populations,
      { id: 'leerlingen-vo', role: 'student', stage: 'secondary', school: 'De Eik', platform: 'teams', members: 880, from: 'configured' },
      { id: 'leerlingen-meet', role: 'student', stage: null, school: null, platform: 'meet', members: null, from: 'configured' },
    ],
    notices: [
      {
        code: 'exception-unused',
        text: {
          nl: 'De afwijking voor “lobby” past bij geen enkel aandachtspunt en kan weg.',
          en: 'The deviation for “lobby” fits no point of attention and can be removed.',
        },
      },
    ],
    ...given,
  });
}
