import { classRoom, teamRoom } from '../chat/chat-rooms.ts';
import { escaped } from './html.ts';
import type { PageWords } from './page-words.ts';
import { chatPagePath, roomKeys, whos, type RoomKey, type Visit, type Who } from './visit.ts';

interface Choices {
  readonly visit: Visit;
  readonly nameOf: (who: Who) => string;
}

/** Who one is, and in which conversation. */
export function choicesHtml({ visit, nameOf }: Choices, words: PageWords): string {
  const rooms: Readonly<Record<RoomKey, string>> = {
    own: words.ownRoom,
    team: teamRoom.displayName ?? '',
    class: classRoom.displayName ?? '',
    group: words.groupRoom,
  };
  const people = whos.map((who) => [who, `${nameOf(who)} (${words.roles[who]})`] as const);
  const places = roomKeys.map((key) => [key, rooms[key]] as const);
  const lang = `<input type="hidden" name="lang" value="${visit.locale}">`;
  return `<nav aria-label="${escaped(words.room)}"><form method="get" action="${chatPagePath}" class="choices">${lang}${selectHtml('who', words.who, people, visit.who)}${selectHtml('room', words.room, places, visit.room)}<button class="tonal">${escaped(words.open)}</button>${languageLinks(visit)}</form></nav>`;
}

function selectHtml(name: string, label: string, options: readonly (readonly [string, string])[], chosen: string): string {
  const drawn = options.map(
    ([value, title]) => `<option value="${escaped(value)}"${value === chosen ? ' selected' : ''}>${escaped(title)}</option>`,
  );
  return `<label>${escaped(label)} <select name="${name}">${drawn.join('')}</select></label>`;
}

const languages = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
] as const;

/** To the same conversation in the other language. */
function languageLinks({ who, room, locale }: Visit): string {
  return languages
    .filter(([lang]) => (lang === 'en') !== (locale === 'en'))
    .map(([lang, name]) => `<a href="?who=${who}&amp;room=${room}&amp;lang=${lang}" hreflang="${lang}" lang="${lang}">${name}</a>`)
    .join(' ');
}
