import { expect, test } from '@jest/globals';
import { readList } from '../../src/checklists/list/read-list.ts';
import { shippedLists, type ShippedLists } from '../../src/checklists/shipped-lists.ts';
import { changeItem } from '../../src/use-cases/checklists/change-item.ts';
import { checklistReport } from '../../src/use-cases/checklists/checklist-report.ts';
import { getChecklist } from '../../src/use-cases/checklists/get-checklist.ts';
import { listChecklists } from '../../src/use-cases/checklists/list-checklists.ts';
import { openTasksAt } from '../../src/use-cases/checklists/open-tasks-at.ts';
import { chatRoom } from '../bot/support/chat-room.ts';
import { shown } from '../bot/support/shown.ts';
import { openOffice } from '../use-cases/office.ts';

const office = openOffice();

/** A sixth file in `data`, and its line in the registry. */
const sixth = `schemaVersion: 1
id: oudergesprekken
type: tick-list
title: { nl: Oudergesprekken op afstand, en: Remote parent meetings }
roles: { teacher: leraar }
sections: [{ id: vooraf, title: { nl: Vooraf, en: Beforehand } }]
items:
  - id: uitnodiging
    section: vooraf
    title: { nl: De uitnodiging zegt hoe ouders binnenkomen, en: The invitation says how parents get in }
    owners: [teacher]
    schedule: { rule: before-date, date: 02-29 }
`;

const withSixth: ShippedLists = { all: async () => [...(await shippedLists().all()), readList(sixth, 'oudergesprekken.yaml', 'shipped')] };

test('a list that is added to those of the product is in the tab, the chat, what is due and the report at once', async () => {
  const { as } = await office.board();
  const leader = { ...as('leader'), shipped: withSixth };
  const all = { whose: 'everybody', search: null, platforms: 'all' } as const;
  const here = { school: null, year: null };
  await changeItem(leader, { checklist: 'oudergesprekken', item: 'uitnodiging', ...here }, { note: 'Met een link.' }, 0);

  const lists = await listChecklists(leader, here);
  const list = await getChecklist(leader, 'oudergesprekken', here, all);
  const due = await openTasksAt(leader, null);
  const report = await checklistReport(leader, 'oudergesprekken', here);

  expect(lists.lists.map(({ id }) => id)).toContain('oudergesprekken');
  expect(list.sections[0]?.items[0]?.item.title.en).toBe('The invitation says how parents get in');
  expect(due.map(({ item, due: day }) => [item, day])).toEqual([['uitnodiging', '2027-02-27']]);
  expect(JSON.stringify(report)).toContain('De uitnodiging zegt hoe ouders binnenkomen');

  const room = await chatRoom(office, { shipped: withSixth });
  const keeper = { actor: { ...room.turn.actor, roles: ['leader'] as const } };
  const place = { checklist: 'oudergesprekken', school: '', page: 0, show: 'all' };
  expect(shown(await room.say('checklijst', keeper))).toContain('### Oudergesprekken op afstand');
  expect(shown(await room.chat.act({ ...room.turn, ...keeper }, 'checklist', place))).toContain(
    'De uitnodiging zegt hoe ouders binnenkomen',
  );
});
