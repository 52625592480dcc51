import type { RawExport } from '../../../src/audit/exports.ts';
import { judgeExports } from '../../../src/audit/judge-exports.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import type { OrganisationStore, Store } from '../../../src/store/store.ts';
import { schoolOf } from '../../../src/use-cases/school-of.ts';
import { meetSchool } from '../../support/sample-schools.ts';
import {
  aChecklistItem,
  aCollection,
  aConfirmation,
  aDelivery,
  aRegisterEntry,
  anAttestation,
  anException,
  anOrganisation,
  anUpload,
  aSchedule,
  aTrailEntry,
} from '../../support/stored.ts';
import { population } from '../../support/school.ts';
import { mayOrganise, meetingPolicy } from '../../support/teams-bundle.ts';

export interface Board {
  readonly organisationId: string;
  /** Stands in every id and name of the board. */
  readonly mark: string;
  readonly store: OrganisationStore;
}

/** All that a board can have, of the same shapes for each; every id and name carries the mark. */
export async function fillBoard(store: Store, mark: string): Promise<Board> {
  const organisationId = `bestuur-${mark}`;
  const board = store.forOrganisation(organisationId);
  await board.organisation.put(anOrganisation({ name: `Scholengroep ${mark}`, googleCustomerId: `C${mark}` }), null);
  await board.schools.put({ id: `school-${mark}`, name: `De Linde ${mark}`, stage: 'primary', country: 'NL' });
  const pupils = population({ id: `leerlingen-${mark}`, role: 'student', school: `De Linde ${mark}`, orgUnits: [`/Leerlingen ${mark}`] });
  await board.populations.put({ definitions: [pupils], confirmedBy: `Ada ${mark}`, confirmedAt: noonText }, 0);
  for (const [index, state] of (['requested', 'approved', 'ended'] as const).entries()) {
    const approvedBy = state === 'requested' ? null : `Bo ${mark}`;
    await board.exceptions.put(
      anException({ id: `afwijking-${index}-${mark}`, state, reason: `Besluit ${mark}`, requestedBy: `Ada ${mark}`, approvedBy }),
    );
  }
  await board.attestations.put(anAttestation({ id: `vaststelling-${mark}`, by: `Ada ${mark}`, note: `Gezien ${mark}` }));
  await board.schedules.put(aSchedule({ id: 'nightly-audit', kind: 'nightly-audit', details: { by: mark } }));
  await fillReminders(board, mark);
  await board.uploads.add(
    anUpload({ id: `upload-${mark}`, name: `beleid-${mark}.json`, uploadedBy: `Ada ${mark}` }),
    teamsExport(mark, 'everybody'),
  );
  await board.collections.add(aCollection({ id: `verzameling-${mark}`, exports: rawExports(mark, 'everybody') }));
  await board.trail.add(
    aTrailEntry({
      actorId: `ada-${mark}`,
      actorName: `Ada ${mark}`,
      subject: `exception/afwijking-0-${mark}`,
      action: 'exception.requested',
    }),
  );
  await fillChecklists(board, mark);
  await board.confirmations.add(aConfirmation({ personId: `ada-${mark}`, personName: `Ada ${mark}`, fingerprint: `tekst-${mark}` }));
  await board.preferences.put(`ada-${mark}`, { locale: 'nl-BE' });
  for (const whom of ['everybody', 'nobody'] as const)
    await board.audits.add(await auditOf(board, mark, whom), { trigger: 'demand', collectionId: `verzameling-${mark}` });
  return { organisationId, mark, store: board };
}

/** A channel with a weekly card, of which one is not known to have arrived. */
async function fillReminders(board: OrganisationStore, mark: string): Promise<void> {
  const placeId = `19:kanaal-${mark}@thread.tacv2`;
  const id = `weekly-card/${placeId}`;
  await board.conversations.put(placeId, { platform: 'teams', kind: 'channel', name: `ICT ${mark}` });
  const details = {
    placeId,
    platform: 'teams',
    locale: 'nl',
    setBy: `ada-${mark}`,
    placeName: `ICT-overleg ${mark}`,
    countsFrom: noonText,
  };
  await board.schedules.put(aSchedule({ id, kind: 'weekly-card', cron: '30 8 * * 1', details }));
  await board.deliveries.open(
    aDelivery({ schedule: id, occurrence: '2026-11-16', at: '2026-11-16T07:30:00.000Z', state: 'sent', messageId: mark }),
  );
  await board.deliveries.open(aDelivery({ schedule: id, state: 'unknown', problem: 'interrupted', tries: 1 }));
}

/** The record of an audit in which everybody, or a day later nobody, may record. */
async function auditOf(board: OrganisationStore, mark: string, whom: Whom): Promise<AuditRecord> {
  const at = new Date(whom === 'everybody' ? '2026-11-20T03:00:00.000Z' : '2026-11-21T03:00:00.000Z');
  const clock = { now: () => at };
  const maker = { clock, version: '0.1.0', newId: () => `controle-${whom}-${mark}`, startedAt: at };
  return judgeExports(rawExports(mark, whom), await schoolOf(board, clock), { preset: undefined, stage: 'primary' }, maker);
}

type Whom = 'everybody' | 'nobody';

function rawExports(mark: string, whom: Whom): readonly RawExport[] {
  return [
    { platform: 'teams', origin: `beleid-${mark}.json`, readAt: noonText, content: teamsExport(mark, whom) },
    { platform: 'meet', origin: `google-${mark}.json`, readAt: noonText, content: meetExport(mark) },
  ];
}

/** As somebody would upload it. */
export function teamsExport(mark: string, whom: Whom): object {
  return {
    TeamsMeetingPolicy: [
      meetingPolicy('Global', { AllowCloudRecording: whom === 'everybody' }),
      meetingPolicy(`Leraren ${mark}`, { ...mayOrganise, AllowCloudRecording: true }),
    ],
  };
}

function meetExport(mark: string): object {
  const text = JSON.stringify(meetSchool()).replaceAll('/Leerlingen', `/Leerlingen ${mark}`).replaceAll('/Personeel', `/Personeel ${mark}`);
  return JSON.parse(text.replaceAll('customers/C1', `customers/C${mark}`)) as object;
}

const noonText = '2026-11-22T12:00:00.000Z';

/** Rows that somebody changed already, what is somebody's own, and something in registers. */
async function fillChecklists(board: OrganisationStore, mark: string): Promise<void> {
  const year = '2026-2027';
  const row = (checklist: string, item: string, state: object) =>
    board.checklists.put(aChecklistItem({ checklist, item, year, state: { note: `Besproken ${mark}`, ...state } }));
  await row('lesopafstand-randvoorwaarden', 'loa-wifi', {});
  await row('ovsg-stappenplan', 'ovsg-prep-board-talk', {});
  const atSchool = { checklist: 'lesopafstand-randvoorwaarden', item: 'loa-wifi', school: `school-${mark}`, year };
  await board.checklists.put(aChecklistItem({ ...atSchool, state: { note: `Bij ons ook ${mark}` } }));
  await board.checklists.put(
    aChecklistItem({
      checklist: 'kennisnet-handreiking-ict-bekwaamheid',
      item: 'knh-4-1-own-questions',
      year,
      person: `ada-${mark}`,
      state: { answer: `Van Ada ${mark}` },
    }),
  );
  const action = { note: null, owner: null, due: '2026-12-01', done: null, checklist: null, item: null, session: null };
  for (const entry of [`actie-1-${mark}`, `actie-2-${mark}`]) {
    await board.registers.put(aRegisterEntry({ entry, content: { title: `Gedragscode bespreken ${mark}`, ...action } }));
  }
  const code = { audience: 'teachers', points: [], additions: `Afgesproken ${mark}`, signedOff: [] };
  await board.registers.put(aRegisterEntry({ register: 'code-of-conduct', entry: `code-${mark}`, content: code }));
}
