import { openTasks, type ListFacts } from '../../checklists/rows/open-tasks.ts';
import { questionOfTheWeek } from '../../checklists/guide/question-of-the-week.ts';
import type { Checklist } from '../../checklists/list/checklist.ts';
import { allRows } from '../../checklists/rows/row.ts';
import { rowsOf } from '../../checklists/rows/rows-of.ts';
import type { Facts } from '../../checklists/rows/facts.ts';
import { isInUse, type Task } from '../../checklists/rows/tasks.ts';
import type { DigestAsked } from '../../reminders/digest/digest.ts';
import type { DigestFacts, Finished, SchoolNamed, Ticked } from '../../reminders/digest/digest-facts.ts';
import { agreedIn, decidedIn, tickedIn } from '../../reminders/digest/finished-in.ts';
import type { AskingLists } from '../checklists/asking-lists.ts';
import { boardFacts, entriesIn, sharedFactsOf, type BoardFacts } from '../checklists/facts-of.ts';
import { listsOf } from '../checklists/lists-of.ts';
import { scopeOf, scopesOf, type Scope } from '../checklists/scope.ts';

type Reading = Pick<AskingLists, 'store' | 'clock' | 'shipped'>;
type FromChecklists = Pick<DigestFacts, 'tasks' | 'ticked' | 'agreed' | 'question'>;

interface At {
  readonly tasks: readonly Task[];
  readonly ticked: readonly Ticked[];
  readonly agreed: readonly Finished[];
}

/** What is open and what was done in checklists and registers; of the whole organisation with all of its schools. What people keep to themselves is never in it. */
export async function readChecklists(
  reading: Reading,
  { school, contents }: Pick<DigestAsked, 'school' | 'contents'>,
  schools: readonly SchoolNamed[],
): Promise<FromChecklists> {
  const lists = await listsOf(reading);
  const board = await boardFacts(reading.store, lists);
  const places = contents.includes('checklists') ? [school, ...schools.map(({ id }) => id)] : [];
  const scopes = await scopesOf(reading, places);
  const facts = await sharedFactsOf(reading.store, board, lists, scopes);
  const all = scopes.map((scope, index) => readAt(scope, facts[index] ?? [], board));
  return {
    tasks: all.flatMap(({ tasks }) => tasks),
    ticked: all.flatMap(({ ticked }) => ticked),
    agreed: [...all.flatMap(({ agreed }) => agreed), ...(contents.includes('checklists') ? agreedIn(entriesOf(board, school)) : [])],
    question: contents.includes('question') ? await questionAt(reading, lists, board, school) : null,
  };
}

function readAt(scope: Scope, given: readonly ListFacts[], board: BoardFacts): At {
  const around: Facts = { ...scope, ...board, entries: entriesIn(board, scope.school?.id ?? null), states: [] };
  const used = given.filter(({ list, facts }) => isInUse(list, facts));
  const tasks = openTasks(used, around);
  const contradicted = new Set(tasks.filter(({ kind }) => kind === 'contradicted').map(({ checklist, item }) => `${checklist} ${item}`));
  return {
    tasks,
    ticked: used.flatMap(({ list, facts }) =>
      tickedIn(
        list,
        // The audit sees otherwise: it is no good news.
        facts.states.filter(({ item }) => !contradicted.has(`${list.id} ${item}`)),
      ),
    ),
    agreed: used.flatMap(({ list, facts }) => decidedIn(list, facts.states)),
  };
}

/** Of a school and of the whole board; for the organisation of all schools. */
function entriesOf(board: BoardFacts, school: string | null): BoardFacts['entries'] {
  return school === null ? board.entries : entriesIn(board, school);
}

/** From the first list that has questions to talk about. */
async function questionAt(
  reading: Reading,
  lists: readonly Checklist[],
  board: BoardFacts,
  school: string | null,
): Promise<DigestFacts['question']> {
  const list = lists.find(({ type }) => type === 'conversation-guide');
  if (list === undefined) return null;
  const scope = await scopeOf(reading, { school, year: null });
  const [[guide] = []] = await sharedFactsOf(reading.store, board, [list], [scope]);
  const rows = guide === undefined ? [] : allRows(rowsOf(list, guide.facts));
  const talkedAbout = new Set(rows.filter(({ done }) => done).map(({ item }) => item.id));
  const question = questionOfTheWeek(list, scope.today, talkedAbout);
  if (question === null) return null;
  const theme = list.sections.find(({ id }) => id === question.section)?.title ?? null;
  const query = new URLSearchParams({ ...(school === null ? {} : { school }), item: question.id });
  return { theme, text: question.title, page: `checklists/${list.id}?${query.toString()}` };
}
