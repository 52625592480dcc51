import type { Finding } from '../../src/model/finding.ts';
import type { Outcome, Severity } from '../../src/model/outcome.ts';
import type { Population } from '../../src/model/population.ts';
import { recordSchemaId, type AuditRecord, type Summary } from '../../src/model/record.ts';

/** Names that a school, or somebody who means harm, could give to a policy. */
export const hostileNames = [
  `=cmd|'/C calc'!A0`,
  '+31 20 555',
  '-2+3',
  '@SUM(A1)',
  '\tinspringend',
  '<script>alert(1)</script>',
  '" onmouseover="alert(1)',
  'a|b',
  '"; rm -rf /',
  'eerste regel\n## tweede regel',
  '[klik](javascript:alert(1)) `code` *vet* _schuin_',
  '</style></title><img src=x onerror=alert(1)>',
  '🦊 Vossenklas 👩‍🏫',
  'ك\u202Egnp.exe',
  'kapot \uD800 teken',
  'L'.repeat(400),
] as const;

/** One gap of a pupils' policy; say what differs. */
export function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    control: 'recording',
    platform: 'teams',
    scope: { kind: 'policy', id: 'Global', name: 'Global' },
    population: 'leerlingen-po',
    outcome: 'gap',
    severity: 'high',
    observed: [{ setting: 'AllowCloudRecording', value: true, readFrom: 'policies.json' }],
    unread: [],
    allows: 'everyone',
    expected: 'nobody',
    affected: 412,
    assignment: { direct: 3, group: 9, global: 400 },
    text: {
      nl: {
        title: 'Opnemen starten',
        because: 'Leerlingen kunnen zelf een opname van de les starten.',
        why: 'Een opname legt gezichten, stemmen en namen van leerlingen vast. Wie kan opnemen, kan de opname ook bewaren en delen.',
      },
      en: {
        title: 'Starting a recording',
        because: 'Pupils can start a recording of the lesson themselves.',
        why: 'A recording captures faces, voices and names of pupils. Whoever can record can also keep and share the recording.',
      },
    },
    remedy: {
      settable: 'centrally',
      inShort: { nl: 'Zet “Vergaderingen opnemen” op “Uit”.', en: 'Set “Meeting recording” to “Off”.' },
      steps: {
        nl: [
          'Open het Teams-beheercentrum en kies Vergaderingen > Vergaderbeleid.',
          'Open het beleid “Global”.',
          'Zet onder Opname en transcriptie de keuze “Vergaderingen opnemen” op “Uit” en sla op.',
        ],
        en: [
          'Open the Teams admin centre and choose Meetings > Meeting policies.',
          'Open the policy “Global”.',
          'Under Recording & transcription set “Meeting recording” to “Off” and save.',
        ],
      },
      command: 'Set-CsTeamsMeetingPolicy -Identity Global -AllowCloudRecording $false',
      link: 'https://learn.microsoft.com/microsoftteams/meeting-recording',
    },
    tellTeachers: null,
    references: [{ framework: 'cisa-scuba', id: 'MS.TEAMS.1.6v1' }],
    basis: {
      strength: 'school-document',
      sources: [{ id: 'LES', title: 'lesopafstand.nl: checklist randvoorwaarden', link: 'https://lesopafstand.nl' }],
      note: null,
    },
    exception: null,
    attestation: null,
    ...given,
  };
}

/** A record of one school; its summary counts the findings. */
export function aRecord(given: Partial<AuditRecord> = {}): AuditRecord {
  const findings = given.findings ?? [aFinding()];
  return {
    schema: recordSchemaId,
    generator: { name: 'lesklaar', version: '0.1.0' },
    id: '2026-11-22-de-linde',
    startedAt: '2026-11-22T08:00:00.000Z',
    finishedAt: '2026-11-22T08:00:04.000Z',
    organisation: { id: 'de-linde', name: 'Scholengroep De Linde' },
    preset: 'nl-school',
    stage: 'primary',
    sources: [
      {
        platform: 'teams',
        kind: 'powershell-export',
        origin: 'policies.json',
        readAt: '2026-11-21T15:30:00.000Z',
        complete: true,
        problems: [],
      },
    ],
    populations: [pupils, teachers],
    findings,
    notices: [],
    summary: summaryOf(findings),
    ...given,
  };
}

const pupils: Population = {
  id: 'leerlingen-po',
  role: 'student',
  stage: 'primary',
  school: 'De Linde',
  platform: 'teams',
  members: 412,
  from: 'configured',
};
const teachers: Population = { ...pupils, id: 'leraren', role: 'teacher', stage: null, members: 38, from: 'education-role' };

function summaryOf(findings: readonly Finding[]): Summary {
  function count(outcome: Outcome): number {
    return findings.filter((finding) => finding.outcome === outcome).length;
  }
  function gaps(severity: Severity): number {
    return findings.filter((finding) => finding.outcome === 'gap' && finding.severity === severity).length;
  }
  return {
    outcomes: {
      ok: count('ok'),
      default: count('default'),
      instruct: count('instruct'),
      gap: count('gap'),
      accepted: count('accepted'),
      unknown: count('unknown'),
      'not-applicable': count('not-applicable'),
    },
    gaps: { high: gaps('high'), medium: gaps('medium'), low: gaps('low') },
  };
}
