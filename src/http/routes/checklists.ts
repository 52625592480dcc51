import { boardOverview } from '../../use-cases/checklists/board-overview.ts';
import { changeItem } from '../../use-cases/checklists/change-item.ts';
import { checklistReport } from '../../use-cases/checklists/checklist-report.ts';
import { compareYears } from '../../use-cases/checklists/compare-years.ts';
import { getChecklist } from '../../use-cases/checklists/get-checklist.ts';
import { getItem } from '../../use-cases/checklists/get-item.ts';
import { importChecklist, recogniseChecklist, removeChecklist } from '../../use-cases/checklists/import-checklist.ts';
import { listChecklists } from '../../use-cases/checklists/list-checklists.ts';
import { listOpenTasks } from '../../use-cases/checklists/list-tasks.ts';
import { itemChange } from '../../checklists/state/item-state.ts';
import { json, nothing } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import { numberedVersion } from '../entity-tag.ts';
import type { Route } from '../route.ts';
import {
  boardOverviewSeen,
  checklistParams,
  comparisonQuery,
  importBody,
  importQuery,
  itemInFull,
  itemParams,
  itemSeen,
  listQuery,
  listRecognised,
  listSeen,
  listsSeen,
  overviewQuery,
  scopeQuery,
  taskList,
  tasksQuery,
  yearsCompared,
} from '../schemas/checklists.ts';
import { reportDocument } from '../schemas/registers.ts';
import { asking, scopeIn } from './checklist-calls.ts';

export const checklistRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/checklists',
    operation: 'listChecklists',
    action: 'own-checklist.read',
    summary: { nl: 'De checklists en hoe ver ze zijn', en: 'The checklists and how far they are' },
    query: scopeQuery,
    answers: { 200: { says: 'Those that hold something for the caller.', json: listsSeen } },
    problems: [404],
    handle: async (call) => json(await listChecklists(asking(call), scopeIn(call.query))),
  }),
  defineRoute({
    method: 'post',
    path: '/checklists',
    operation: 'importChecklist',
    action: 'checklist.import',
    summary: { nl: 'Breng een eigen checklist in, of kijk eerst wat erin staat', en: 'Import a checklist, or first see what it contains' },
    query: importQuery,
    body: importBody,
    answers: {
      200: { says: 'Dry run: what was recognised. Nothing is kept.', json: listRecognised },
      201: { says: 'Kept; it takes the place of an earlier one of the same id.', json: listRecognised },
    },
    problems: [412, 422],
    handle: async (call) => {
      if (call.query.dryRun === 'true') return json(await recogniseChecklist(asking(call), call.body.yaml));
      const kept = await importChecklist(asking(call), call.body.yaml);
      return json(kept, { status: 201, headers: { location: call.at(`/checklists/${kept.id}`) } });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/checklists/{checklist}',
    operation: 'getChecklist',
    action: 'own-checklist.read',
    summary: { nl: 'Hoe één checklist ervoor staat', en: 'One checklist as it stands' },
    params: checklistParams,
    query: listQuery,
    answers: { 200: { says: 'Its sections with what fits the filter.', json: listSeen } },
    problems: [404],
    handle: async (call) => {
      const { whose, platforms, search = null } = call.query;
      return json(await getChecklist(asking(call), call.params.checklist, scopeIn(call.query), { whose, platforms, search }));
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/checklists/{checklist}',
    operation: 'removeChecklist',
    action: 'checklist.import',
    summary: { nl: 'Haal een eigen checklist weg', en: 'Remove a checklist of your own' },
    params: checklistParams,
    answers: { 204: { says: 'It is gone. What people wrote at it stays, should it come back.' } },
    problems: [404, 412],
    handle: async (call) => {
      await removeChecklist(asking(call), call.params.checklist);
      return nothing;
    },
  }),
  defineRoute({
    method: 'get',
    path: '/checklists/{checklist}/items/{item}',
    operation: 'getChecklistItem',
    action: 'own-checklist.read',
    summary: { nl: 'Eén punt en zijn geschiedenis', en: 'One item and its history' },
    params: itemParams,
    query: scopeQuery,
    answers: { 200: { says: 'The item as it stands.', json: itemInFull } },
    problems: [404],
    handle: async (call) => {
      const item = await getItem(asking(call), call.params.checklist, call.params.item, scopeIn(call.query));
      return json(item, { version: item.version });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/checklists/{checklist}/items/{item}',
    operation: 'changeChecklistItem',
    action: 'own-checklist.change',
    summary: { nl: 'Vink af, wijs toe, schrijf op', en: 'Tick, assign, write down' },
    params: itemParams,
    query: scopeQuery,
    body: itemChange,
    needsVersion: true,
    answers: { 200: { says: 'The item as it stands now; what was left out stayed as it was.', json: itemSeen } },
    problems: [404, 409],
    handle: async (call) => {
      const { checklist, item } = call.params;
      const kept = await changeItem(asking(call), { checklist, item, ...scopeIn(call.query) }, call.body, numberedVersion(call.seen));
      return json(kept, { version: kept.version });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/checklists/{checklist}/schools',
    operation: 'getChecklistSchools',
    action: 'checklist.read',
    summary: { nl: 'Eén checklist bij alle scholen', en: 'One checklist at every school' },
    params: checklistParams,
    query: overviewQuery,
    answers: { 200: { says: 'The board’s own first.', json: boardOverviewSeen } },
    problems: [404],
    handle: async (call) => json(await boardOverview(asking(call), call.params.checklist, call.query.year ?? null)),
  }),
  defineRoute({
    method: 'get',
    path: '/checklists/{checklist}/comparison',
    operation: 'compareChecklistYears',
    action: 'checklist.read',
    summary: { nl: 'Dit schooljaar naast een eerder', en: 'This school year beside an earlier one' },
    params: checklistParams,
    query: comparisonQuery,
    answers: { 200: { says: 'Progress, and of a scan each condition.', json: yearsCompared } },
    problems: [404],
    handle: async (call) => json(await compareYears(asking(call), call.params.checklist, scopeIn(call.query), call.query.earlier ?? null)),
  }),
  defineRoute({
    method: 'get',
    path: '/checklists/{checklist}/report',
    operation: 'getChecklistReport',
    action: 'own-checklist.read',
    summary: { nl: 'Eén checklist om af te drukken', en: 'One checklist to print' },
    params: checklistParams,
    query: scopeQuery,
    answers: { 200: { says: 'A document in nobody’s format: chapters with blocks.', json: reportDocument } },
    problems: [404],
    handle: async (call) => json(await checklistReport(asking(call), call.params.checklist, scopeIn(call.query))),
  }),
  defineRoute({
    method: 'get',
    path: '/checklist-tasks',
    operation: 'listChecklistTasks',
    action: 'own-checklist.read',
    summary: { nl: 'Wat er te doen is', en: 'What is to be done' },
    query: tasksQuery,
    answers: { 200: { says: 'The most urgent first.', json: taskList } },
    problems: [404],
    handle: async (call) => {
      const { whose, school = null } = call.query;
      return json({ tasks: await listOpenTasks(asking(call), { school, whose }) });
    },
  }),
];
