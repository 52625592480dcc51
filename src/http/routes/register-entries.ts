import { addEntry, changeEntry, removeEntry } from '../../use-cases/checklists/keep-entry.ts';
import { entryPage, getEntry, listEntries } from '../../use-cases/checklists/list-entries.ts';
import { json, nothing } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import { numberedVersion } from '../entity-tag.ts';
import type { Route } from '../route.ts';
import { entriesQuery, entryList, entryParams, entrySeen, entryWanted, reportDocument } from '../schemas/registers.ts';
import { asking, scopeIn } from './checklist-calls.ts';

export const registerEntryRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/register-entries',
    operation: 'listRegisterEntries',
    action: 'own-checklist.read',
    summary: { nl: 'Wat in een register staat', en: 'What is in a register' },
    query: entriesQuery,
    answers: { 200: { says: 'Those of the school and of the whole board.', json: entryList } },
    problems: [404],
    handle: async (call) => json({ entries: await listEntries(asking(call), call.query.register, scopeIn(call.query)) }),
  }),
  defineRoute({
    method: 'post',
    path: '/register-entries',
    operation: 'addRegisterEntry',
    action: 'own-checklist.change',
    summary: { nl: 'Zet iets in een register', en: 'Put something in a register' },
    body: entryWanted,
    answers: { 201: { says: 'Kept.', json: entrySeen } },
    problems: [404, 409],
    handle: async (call) => {
      const made = await addEntry(asking(call), { ...call.body, ...scopeIn(call.body) });
      return json(made, { status: 201, version: made.version, headers: { location: call.at(`/register-entries/${made.entry}`) } });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/register-entries/{entry}',
    operation: 'getRegisterEntry',
    action: 'own-checklist.read',
    summary: { nl: 'Eén ding uit een register', en: 'One thing of a register' },
    params: entryParams,
    answers: { 200: { says: 'As it stands, with what there is to say of it.', json: entrySeen } },
    problems: [404],
    handle: async (call) => {
      const entry = await getEntry(asking(call), call.params.entry);
      return json(entry, { version: entry.version });
    },
  }),
  defineRoute({
    method: 'put',
    path: '/register-entries/{entry}',
    operation: 'changeRegisterEntry',
    action: 'own-checklist.change',
    summary: { nl: 'Wijzig iets in een register', en: 'Change something in a register' },
    params: entryParams,
    body: entryWanted,
    needsVersion: true,
    answers: { 200: { says: 'As it stands now.', json: entrySeen } },
    problems: [404, 409],
    handle: async (call) => {
      const wanted = { ...call.body, ...scopeIn(call.body) };
      const kept = await changeEntry(asking(call), call.params.entry, wanted, numberedVersion(call.seen));
      return json(kept, { version: kept.version });
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/register-entries/{entry}',
    operation: 'removeRegisterEntry',
    action: 'own-checklist.change',
    summary: { nl: 'Haal iets uit een register', en: 'Take something out of a register' },
    params: entryParams,
    needsVersion: true,
    answers: { 204: { says: 'It is gone; the trail remembers it.' } },
    problems: [404, 409],
    handle: async (call) => {
      await removeEntry(asking(call), call.params.entry, numberedVersion(call.seen));
      return nothing;
    },
  }),
  defineRoute({
    method: 'get',
    path: '/register-entries/{entry}/document',
    operation: 'getRegisterEntryDocument',
    action: 'own-checklist.read',
    summary: { nl: 'Eén ding uit een register om af te drukken', en: 'One thing of a register to print' },
    params: entryParams,
    answers: { 200: { says: 'A document in nobody’s format.', json: reportDocument } },
    problems: [404],
    handle: async (call) => json(await entryPage(asking(call), call.params.entry)),
  }),
];
