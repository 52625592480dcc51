import { createChat } from '../../../bot/create-chat.ts';
import type { Chat } from '../../../bot/chat.ts';
import type { Turn } from '../../../bot/turn.ts';
import type { Block, View, ViewAction } from '../../../bot/views/view.ts';
import { keptChecks } from '../../../src/use-cases/lessons/kept-checks.ts';
import type { LessonDesk } from '../../../src/lessons/lesson-desk.ts';
import type { LogFields } from '../../../src/log.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import { shippedLists, type ShippedLists } from '../../../src/checklists/shipped-lists.ts';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { audit, noon } from '../../support/audit.ts';
import { aTeacher } from '../../support/lessons.ts';
import { teamsSchool } from '../../support/sample-schools.ts';
import { mayOrganise, meetingPolicy } from '../../support/teams-bundle.ts';
import type { openOffice } from '../../use-cases/office.ts';
import { buttonsOf } from './shown.ts';

/** Teachers let everybody from the school in at once; pupils are on a strict policy. */
export function schoolRecord(changes: Readonly<Record<string, unknown>> = {}): AuditRecord {
  const teachers = meetingPolicy('Leraren', {
    ...mayOrganise,
    AllowCloudRecording: true,
    AutoAdmittedUsers: 'EveryoneInCompany',
    ...changes,
  });
  const { TeamsMeetingPolicy, ...rest } = teamsSchool();
  const policies = (TeamsMeetingPolicy as readonly { readonly Identity: string }[]).filter(({ Identity }) => Identity !== 'Tag:Leraren');
  return audit({ teams: [{ ...rest, TeamsMeetingPolicy: [...policies, teachers] }] });
}

const usualRecord = schoolRecord();

export interface RoomGiven {
  /** Null: nothing was audited yet. */
  readonly record?: AuditRecord | null;
  /** Null: they have not agreed that Lesklaar looks at their lessons as them. */
  readonly desk?: LessonDesk | null;
  readonly turn?: Partial<Turn>;
  readonly school?: 'pretend' | 'real';
  /** Lists that come with the product. */
  readonly shipped?: ShippedLists;
  readonly tab?: string | null;
}

/** One person in a chat with Lesklaar. */
export interface ChatRoom {
  readonly chat: Chat;
  readonly store: OrganisationStore;
  readonly turn: Turn;
  readonly logged: readonly (readonly [string, LogFields])[];
  /** They type this; `other`: what is different this time. */
  say(words: string, other?: Partial<Turn>): Promise<View>;
  /** They press the first button of that title. */
  press(view: View, title: string, other?: Partial<Turn>): Promise<View>;
  trail(): Promise<readonly string[]>;
}

/** Sanne, who teaches, in a chat of her own with Lesklaar, on 22 November 2026. */
export async function chatRoom(office: ReturnType<typeof openOffice>, given: RoomGiven = {}): Promise<ChatRoom> {
  const { desk = null, record = usualRecord, shipped = shippedLists(), school = 'real', tab = null } = given;
  const { store, trail } = await office.board();
  if (record !== null) await store.audits.add(record, { trigger: 'demand', collectionId: null });
  const logged: [string, LogFields][] = [];
  const line = (message: string, fields: LogFields = {}) => void logged.push([message, fields]);
  const log = { debug: line, info: line, warn: line, error: line, with: () => log };
  let ids = 0;
  const chat = createChat({
    store: office.store(),
    checks: keptChecks(),
    shipped,
    tab,
    cards: null,
    clock: { now: () => noon },
    timer: { pause: async () => undefined },
    newId: () => `id-${(ids += 1)}`,
    log,
    school,
  });
  const turn: Turn = {
    actor: { organisationId: store.organisationId, id: 'sanne', name: 'Sanne Bakker', roles: ['teacher'], signedInBy: 'microsoft' },
    person: aTeacher({ policies: new Map([['TeamsMeetingPolicy', 'Leraren']]) }),
    place: { kind: 'personal', id: 'a:sanne' },
    platform: 'teams',
    locale: 'nl',
    isPrivate: true,
    lessons: async () => desk,
    ...given.turn,
  };
  return {
    chat,
    store,
    turn,
    logged,
    trail,
    say: async (words, other = {}) => chat.answer({ ...turn, ...other }, words),
    press: async (view, title, other = {}) => {
      const { verb, data } = buttonOf(view, title);
      return chat.act({ ...turn, ...other }, verb, { ...chosenIn(view), ...data });
    },
  };
}

/** A channel of a class, in which pupils read along. */
export const inChannel: Partial<Turn> = { place: { kind: 'channel', id: '19:klas@thread.tacv2' }, isPrivate: false };

export function buttonOf(view: View, title: string): Extract<ViewAction, { kind: 'act' }> {
  const found = buttonsOf(view).find((one) => one.title === title);
  if (found?.kind !== 'act')
    throw new Error(
      `no button “${title}” among: ${buttonsOf(view)
        .map((one) => one.title)
        .join(', ')}`,
    );
  return found;
}

/** What choices of a view send along, as they stand. */
function chosenIn({ blocks }: { readonly blocks: readonly Block[] }): Readonly<Record<string, string>> {
  return Object.assign({}, ...blocks.map(chosenBelow)) as Record<string, string>;
}

function chosenBelow(block: Block): Readonly<Record<string, string>> {
  if (block.kind === 'part') return chosenIn(block);
  return block.kind === 'choice' ? { [block.id]: block.chosen } : {};
}
