import type { StoredCollection, StoredUpload } from '../../src/store/audit-repositories.ts';
import type {
  StoredAttestation,
  StoredChecklistItem,
  StoredException,
  StoredOrganisation,
  StoredRegisterEntry,
} from '../../src/store/decision-repositories.ts';
import type { StoredDelivery } from '../../src/store/delivery-repository.ts';
import type { StoredSchedule, TrailEntry } from '../../src/store/message-repositories.ts';
import type { Confirmation } from '../../src/store/teacher-repositories.ts';

/** A school board as it is kept; say what differs. */
export function anOrganisation(given: Partial<StoredOrganisation> = {}): Omit<StoredOrganisation, 'version'> {
  return {
    name: 'Scholengroep De Linde',
    country: 'NL',
    timezone: 'Europe/Amsterdam',
    language: 'nl',
    microsoftTenantId: null,
    googleCustomerId: null,
    preset: 'nl-school',
    overrides: [],
    ...given,
  };
}

export function anException(given: Partial<StoredException> = {}): StoredException {
  return {
    id: 'uitzondering-1',
    control: 'recording',
    platform: 'teams',
    scope: 'Mediateam',
    population: null,
    reason: 'Het mediateam maakt schoolfilms.',
    until: '2027-07-31',
    state: 'requested',
    requestedBy: 'ict-coordinator',
    requestedAt: '2026-11-22T09:00:00.000Z',
    approvedBy: null,
    approvedAt: null,
    endedBy: null,
    endedAt: null,
    version: 0,
    ...given,
  };
}

export function anAttestation(given: Partial<StoredAttestation> = {}): StoredAttestation {
  return {
    id: 'verklaring-1',
    control: 'creating-meetings',
    platform: 'meet',
    population: 'leerlingen-po',
    outcome: 'ok',
    by: 'ict-coordinator',
    until: '2027-02-01',
    at: '2026-11-22T09:00:00.000Z',
    note: null,
    endedBy: null,
    endedAt: null,
    version: 0,
    ...given,
  };
}

export function aSchedule(given: Partial<StoredSchedule> = {}): StoredSchedule {
  return { id: 'nightly', kind: 'audit', cron: '0 3 * * *', timezone: 'Europe/Amsterdam', active: true, details: {}, version: 0, ...given };
}

export function aDelivery(given: Partial<StoredDelivery> = {}): StoredDelivery {
  const { occurrence = '2026-11-23', schedule = 'weekly-card/19:kanaal' } = given;
  return {
    id: `${schedule}/${occurrence}`,
    schedule,
    occurrence,
    occasion: 'weekly',
    askedBy: 'calendar',
    at: '2026-11-23T07:30:00.000Z',
    state: 'due',
    tries: 0,
    notBefore: '2026-11-23T07:30:00.000Z',
    problem: null,
    messageId: null,
    endedAt: null,
    ...given,
  };
}

export function aCollection(given: Partial<StoredCollection> = {}): StoredCollection {
  const exports = [{ platform: 'teams', origin: 'policies.json', readAt: '2026-11-22T08:00:00.000Z', content: { TeamsMeetingPolicy: [] } }];
  return { id: 'verzameling-1', readAt: '2026-11-22T08:00:00.000Z', exports, ...given };
}

export function anUpload(given: Partial<StoredUpload> = {}): StoredUpload {
  return {
    id: 'upload-1',
    platform: 'teams',
    name: 'policies.json',
    uploadedBy: 'ict-coordinator',
    uploadedAt: '2026-11-22T08:00:00.000Z',
    bytes: 12,
    ...given,
  };
}

export function aTrailEntry(given: Partial<TrailEntry> = {}): Omit<TrailEntry, 'id'> {
  return {
    at: '2026-11-22T09:00:00.000Z',
    actorId: 'leader',
    actorName: 'Noor de Wit',
    action: 'exception.approved',
    subject: 'exception/uitzondering-1',
    before: { state: 'requested' },
    after: { state: 'approved' },
    ...given,
  };
}

export function aChecklistItem(given: Partial<StoredChecklistItem> = {}): StoredChecklistItem {
  return { checklist: 'randvoorwaarden', item: 'opnemen', school: null, year: '2026-2027', person: null, state: {}, version: 0, ...given };
}

export function aRegisterEntry(given: Partial<StoredRegisterEntry> = {}): StoredRegisterEntry {
  return {
    register: 'action',
    entry: 'actie-1',
    school: null,
    year: null,
    content: { title: 'Gedragscode bespreken' },
    version: 0,
    ...given,
  };
}

export function aConfirmation(given: Partial<Confirmation> = {}): Confirmation {
  return {
    personId: 'noor',
    personName: 'Noor de Wit',
    instruction: 'teams.lobby',
    fingerprint: 'eerste-tekst',
    platform: 'teams',
    control: 'lobby',
    at: '2026-11-22T09:00:00.000Z',
    ...given,
  };
}
