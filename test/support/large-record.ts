import type { Finding } from '../../src/model/finding.ts';
import { localized } from '../../src/model/language.ts';
import { severities } from '../../src/model/outcome.ts';
import type { Population } from '../../src/model/population.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { aFinding, aRecord } from './record.ts';

interface Large {
  readonly schools: number;
  readonly findings: number;
}

const rights = [
  'recording',
  'lobby',
  'presenting',
  'screen-sharing',
  'meeting-chat',
  'muting-others',
  'creating-meetings',
  'transcription',
];
const titles = [
  'Opnemen starten',
  'Wachtruimte overslaan',
  'Presentator zijn',
  'Scherm delen',
  'Chat',
  'Anderen dempen',
  'Vergaderingen maken',
  'Transcriptie',
];

/** A board with many schools, each with its own policies and pupils; every finding is a gap. */
export function largeRecord({ schools, findings }: Large): AuditRecord {
  const populations = Array.from({ length: schools }, (_none, index) => pupilsOf(index));
  const gaps = Array.from({ length: findings }, (_none, index) => gapOf(index, schools));
  return aRecord({ populations, findings: gaps });
}

function pupilsOf(school: number): Population {
  const members = 100 + ((school * 37) % 900);
  return {
    id: `leerlingen-${school}`,
    role: 'student',
    stage: 'primary',
    school: `School ${school}`,
    platform: school % 3 === 0 ? 'meet' : 'teams',
    members,
    from: 'configured',
  };
}

function gapOf(index: number, schools: number): Finding {
  const school = index % schools;
  const right = Math.floor(index / schools) % rights.length;
  const policy = `Beleid ${school}-${Math.floor(index / schools)}`;
  const title = titles[right] ?? '';
  return aFinding({
    control: rights[right] ?? 'recording',
    platform: school % 3 === 0 ? 'meet' : 'teams',
    scope: { kind: 'policy', id: policy, name: policy },
    population: `leerlingen-${school}`,
    severity: severities[index % 3] ?? 'low',
    affected: 1 + ((index * 7919) % 900),
    text: localized(() => ({
      title,
      because: `Leerlingen kunnen meer dan gewenst: ${title.toLowerCase()}.`,
      why: 'Dat is niet nodig in de les.',
    })),
  });
}
