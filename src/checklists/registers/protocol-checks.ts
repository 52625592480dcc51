import type { Finding } from '../../model/finding.ts';
import type { Localized } from '../../model/language.ts';
import { platformNames } from '../../model/platform.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { RecordingsProtocol } from './recordings-protocol.ts';
import type { Remark, Surroundings } from './register.ts';

/** Each choice of the protocol beside what the tenant does: “protocol says 30 days, the tenant keeps 120”. */
export function heldAgainstTenant(protocol: RecordingsProtocol, { audit, school }: Surroundings): readonly Remark[] {
  if (audit === 'not-shown') return [];
  if (audit === null) return [notAudited];
  const about = (control: string) => audit.about({ control, audience: 'tenant' }, school);
  return [
    ...retention(protocol, about('recording-expiry'), audit.record),
    ...(protocol.storage === 'own-region' ? [compared(about('recording-storage'), storageWords)] : []),
    compared(about('recording-access'), accessWords),
    compared(about('recording-sharing'), sharingWords),
  ];
}

/** Days after which recordings go, as somebody set them in Teams; -1: never. */
const daysSetting = 'NewMeetingRecordingExpirationDays';

function retention({ retentionDays }: RecordingsProtocol, findings: readonly Finding[], record: AuditRecord): readonly Remark[] {
  const read = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  const longer = read.flatMap((finding) => longerThan(retentionDays, finding));
  // A policy is found once for each group of people that it holds for.
  if (longer.length > 0) return [...new Map(longer.map((remark) => [remark.text.nl, remark])).values()];
  const unread = read.filter((finding) => daysOf(finding) === null && finding.allows === null);
  if (unread.length === 0 && read.length > 0) {
    return [
      {
        state: 'ok',
        text: {
          nl: `Het protocol zegt ${retentionDays} dagen; de omgeving bewaart opnames niet langer.`,
          en: `The protocol says ${retentionDays} days; the tenant keeps recordings no longer.`,
        },
      },
    ];
  }
  const where = [...new Set((unread.length === 0 ? record.sources : unread).map(({ platform }) => platformNames[platform]))].join(', ');
  const text = {
    nl: `Het protocol zegt ${retentionDays} dagen; hoe lang opnames blijven staan, was niet te zien (${where}).`,
    en: `The protocol says ${retentionDays} days; how long recordings stay could not be seen (${where}).`,
  };
  return [{ state: 'unknown', text }];
}

function longerThan(agreed: number, finding: Finding): readonly Remark[] {
  const days = daysOf(finding);
  if (finding.outcome === 'unknown' || recordsNothing(finding)) return [];
  const isLonger = days === null ? finding.allows === 'never' : days < 0 || days > agreed;
  if (!isLonger) return [];
  const [nl, en] =
    days === null || days < 0
      ? ['de omgeving verwijdert opnames nooit vanzelf', 'the tenant never deletes recordings by itself']
      : [`de omgeving bewaart ze ${days} dagen`, `the tenant keeps them for ${days} days`];
  const text = {
    nl: `Het protocol zegt ${agreed} dagen; ${nl} (${platformNames[finding.platform]}, “${finding.scope.name}”).`,
    en: `The protocol says ${agreed} days; ${en} (${platformNames[finding.platform]}, “${finding.scope.name}”).`,
  };
  return [{ state: 'attention', text }];
}

function daysOf({ observed }: Finding): number | null {
  const value = observed.find(({ setting }) => setting === daysSetting)?.value;
  return typeof value === 'number' ? value : null;
}

/** Where nobody may record there is nothing to keep, whatever else is set. */
function recordsNothing({ observed }: Finding): boolean {
  return observed.some(({ setting, value }) => setting === 'AllowCloudRecording' && value === false);
}

interface CheckWords {
  readonly agrees: Localized;
  readonly differs: Localized;
  readonly unseen: Localized;
}

function compared(findings: readonly Finding[], { agrees, differs, unseen }: CheckWords): Remark {
  const outcomes = new Set(findings.map(({ outcome }) => outcome));
  if (outcomes.has('gap')) return { state: 'attention', text: differs };
  if (findings.length === 0 || outcomes.has('unknown')) return { state: 'unknown', text: unseen };
  return { state: 'ok', text: agrees };
}

const notAudited: Remark = {
  state: 'unknown',
  text: {
    nl: 'Er is nog niet gecontroleerd; dit is dus nog niet te vergelijken.',
    en: 'Nothing has been audited yet to compare this with.',
  },
};
const storageWords: CheckWords = {
  agrees: { nl: 'Opslag: de omgeving houdt opnames in de eigen regio.', en: 'Storage: the tenant keeps recordings in its own region.' },
  differs: {
    nl: 'Opslag: de omgeving mag opnames buiten de eigen regio bewaren.',
    en: 'Storage: the tenant may keep recordings outside its own region.',
  },
  unseen: { nl: 'Opslag: waar opnames staan, was niet te zien.', en: 'Storage: where recordings are kept could not be seen.' },
};
const accessWords: CheckWords = {
  agrees: { nl: 'Toegang: iemand heeft vastgesteld dat het zo is ingesteld.', en: 'Access: somebody attested that it is set this way.' },
  differs: {
    nl: 'Toegang: meer mensen kunnen bij opnames dan het protocol zegt.',
    en: 'Access: more people can reach recordings than the protocol says.',
  },
  unseen: {
    nl: 'Toegang: wie bij opnames kan, was niet te zien; leg vast wat u zag.',
    en: 'Access: who can reach recordings could not be seen; attest what you saw.',
  },
};
const sharingWords: CheckWords = {
  agrees: {
    nl: 'Uitwisseling: iemand heeft vastgesteld dat het zo is ingesteld.',
    en: 'Exchange: somebody attested that it is set this way.',
  },
  differs: {
    nl: 'Uitwisseling: opnames zijn ruimer te delen dan het protocol zegt.',
    en: 'Exchange: recordings can be shared more widely than the protocol says.',
  },
  unseen: {
    nl: 'Uitwisseling: met wie opnames gedeeld worden, was niet te zien; leg vast wat u zag.',
    en: 'Exchange: with whom recordings are shared could not be seen; attest what you saw.',
  },
};
