import { beforeAll, describe } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createStore } from '../../src/store/create-store.ts';
import type { Store } from '../../src/store/store.ts';
import { noon } from '../support/audit.ts';
import { onBothDatabases } from '../support/databases.ts';
import { atOnceStories } from './parity/at-once.ts';
import { auditStories } from './parity/audits.ts';
import { boundaryStories } from './parity/boundaries.ts';
import { checklistStories } from './parity/checklists.ts';
import { decisionStories } from './parity/decisions.ts';
import { evidenceStories } from './parity/evidence.ts';
import { findingStories } from './parity/findings.ts';
import { messageStories } from './parity/messages.ts';
import { oddTextStories } from './parity/odd-texts.ts';
import { teacherStories } from './parity/teachers.ts';
import { transactionStories } from './parity/transactions.ts';

onBothDatabases((make) => {
  let store: Store;
  beforeAll(async () => {
    store = createStore(await make.ready(), { now: () => noon });
  }, 60_000);
  /** A school board that nobody has written anything of. */
  const board = (): ReturnType<Store['forOrganisation']> => store.forOrganisation(`bestuur-${randomUUID()}`);

  describe('decisions', () => decisionStories(board));
  describe('checklists and registers', () => checklistStories(board));
  describe('audits', () => auditStories(board));
  describe('findings', () => findingStories(board));
  describe('collections, uploads and snapshots', () => evidenceStories(board));
  describe('schedules, deliveries, chats and the trail', () => messageStories(board));
  describe('what teachers confirmed and chose', () => teacherStories(board));
  describe('odd texts', () => oddTextStories(board));
  describe('transactions', () => transactionStories(() => store, make));
  describe('what several do at once', () => atOnceStories(board));
  describe('boundaries between organisations', () => boundaryStories(make));
});
