import type { Locale, Localized } from '../../src/model/language.ts';
import { platformNames } from '../../src/model/platform.ts';
import type { ShownState } from '../../src/model/shown-state.ts';
import type { About, Owner, Thing } from '../../src/reminders/digest/thing.ts';
import { date, fill, people } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import { nameOf } from './short.ts';
import { worded } from './worded.ts';

const texts = {
  late: { nl: 'over tijd', en: 'overdue' },
  open: { nl: 'open', en: 'open' },
  again: { nl: 'kijk nog eens', en: 'look again' },
  newGap: { nl: 'nieuw', en: 'new' },
  gap: { nl: 'aandachtspunt', en: 'point of attention' },
  ended: { nl: 'afwijking verlopen', en: 'deviation ended' },
  waits: { nl: 'wacht op besluit', en: 'awaits a decision' },
  ends: { nl: 'loopt af', en: 'ends' },
  over: { nl: 'verlopen', en: 'ended' },
  unseen: { nl: 'niet te zien', en: 'cannot be seen' },
  audit: { nl: 'controle nodig', en: 'audit needed' },
  deviation: { nl: 'Afwijking: {title}', en: 'Deviation: {title}' },
  attestation: { nl: 'Vaststelling: {title}', en: 'Attestation: {title}' },
  instructions: {
    nl: '{of, plural, one {De instructie is} other {{open} van de # instructies {open, plural, one {is} other {zijn}}}} nog niet door alle leraren bevestigd',
    en: '{of, plural, one {The instruction has} other {{open} of the # instructions {open, plural, one {has} other {have}}}} not been confirmed by all teachers yet',
  },
  uncounted: {
    nl: '{of, plural, one {Er is # instructie} other {Er zijn # instructies}} voor leraren; hoeveel leraren er zijn, is niet geteld',
    en: 'There {of, plural, one {is # instruction} other {are # instructions}} for teachers; how many teachers there are was not counted',
  },
  cannotBeSeen: {
    nl: '{count, plural, one {# punt was niet te zien en telt niet als in orde} other {# punten waren niet te zien en tellen niet als in orde}}',
    en: '{count, plural, one {# point could not be seen and does not count as in order} other {# points could not be seen and do not count as in order}}',
  },
  by: { nl: 'Voor: {owner}', en: 'For: {owner}' },
  nobody: { nl: 'nog niemand', en: 'nobody yet' },
  due: { nl: 'uiterlijk {day}', en: 'by {day}' },
  workBy: { nl: 'uiterlijk {day}, voor de vakantie begint ({holiday})', en: 'by {day}, before the holiday begins ({holiday})' },
  before: { nl: 'uiterlijk {day}, daarna is de school dicht', en: 'by {day}, after which the school is closed' },
  until: { nl: 'tot en met {day}', en: 'until {day}' },
  seen: { nl: 'gezien op {day}', en: 'seen on {day}' },
  never: { nl: 'er is nog niet gecontroleerd', en: 'nothing has been audited yet' },
  last: { nl: 'laatste controle op {day}', en: 'last audit on {day}' },
  places: {
    nl: '{platform}{places, plural, one {} other {, # plekken}}',
    en: '{platform}{places, plural, one {} other {, # places}}',
  },
  atLeast: { nl: 'ten minste {people}', en: 'at least {people}' },
} as const satisfies Record<string, Localized>;

interface StateSaid {
  readonly state: ShownState;
  readonly word: string;
}

/** How a thing stands, in a word or two. */
export function stateOf({ about, late }: Thing, locale: Locale): StateSaid {
  const said = (state: ShownState, word: Localized): StateSaid => ({ state, word: say(word, locale) });
  switch (about.kind) {
    case 'gap':
      return said('attention', about.ended !== null ? texts.ended : about.since === 'new' ? texts.newGap : texts.gap);
    case 'unseen':
      return said('unknown', texts.unseen);
    case 'audit':
      return said('attention', texts.audit);
    case 'exception':
      if (about.state === 'requested') return said('information', texts.waits);
      return late ? said('attention', texts.over) : said('information', texts.ends);
    case 'attestation':
      return late ? said('attention', texts.over) : said('information', texts.ends);
    case 'instructions':
      return said('information', texts.open);
    case 'task':
      if (about.task === 'contradicted') return said('attention', texts.again);
      return late ? said('attention', texts.late) : said('information', texts.open);
  }
}

/** What a thing is, in a line. */
export function textOf({ about, title }: Pick<Thing, 'about' | 'title'>, locale: Locale): string {
  const named = worded(title, locale);
  switch (about.kind) {
    case 'gap':
      return `${named}. ${say(about.because, locale)}`;
    case 'exception':
      return fill(texts.deviation, { title: named }, locale);
    case 'attestation':
      return fill(texts.attestation, { title: named }, locale);
    case 'instructions': {
      const { open, of, teachers } = about;
      return fill(teachers === null ? texts.uncounted : texts.instructions, { open, of }, locale);
    }
    case 'unseen':
      return fill(texts.cannotBeSeen, { count: about.findings }, locale);
    case 'audit':
    case 'task':
      return named;
  }
}

/** Whose it is. */
export function ownerLine(owner: Owner, locale: Locale): string {
  return fill(texts.by, { owner: ownerName(owner, locale) }, locale);
}

function ownerName(owner: Owner, locale: Locale): string {
  if ('name' in owner) return nameOf(owner.name) ?? say(texts.nobody, locale);
  return owner.roles.length === 0 ? say(texts.nobody, locale) : owner.roles.map((role) => say(role, locale)).join(', ');
}

/** Until when, or when it was seen; null: it has no day. */
export function dayLine({ about, due, workBy }: Thing, locale: Locale): string | null {
  if (workBy !== null) {
    const day = date(workBy.day, locale);
    return workBy.holiday === null
      ? fill(texts.before, { day }, locale)
      : fill(texts.workBy, { day, holiday: say(workBy.holiday, locale) }, locale);
  }
  if (due !== null) return fill(isUntil(about) ? texts.until : texts.due, { day: date(due, locale) }, locale);
  if (about.kind === 'audit')
    return about.last === null ? say(texts.never, locale) : fill(texts.last, { day: date(about.last, locale) }, locale);
  return 'seen' in about ? fill(texts.seen, { day: date(about.seen, locale) }, locale) : null;
}

function isUntil({ kind }: About): boolean {
  return kind === 'exception' || kind === 'attestation';
}

/** What else there is to say: whom it touches and where, and which list it stands in. */
export function moreLines({ about, school }: Thing, locale: Locale): readonly string[] {
  const where = school === null ? [] : [nameOf(school) ?? ''];
  if (about.kind === 'task') return [...(about.list === null ? [] : [say(about.list, locale)]), ...where];
  if (about.kind !== 'gap') return where;
  const place = fill(texts.places, { platform: platformNames[about.platform], places: about.places }, locale);
  return [...(about.people === null ? [] : [peopleLine(about.people, locale)]), place];
}

function peopleLine({ count, role, certainty }: NonNullable<Extract<About, { kind: 'gap' }>['people']>, locale: Locale): string {
  const counted = people(count, role, locale);
  return certainty === 'exact' ? counted : fill(texts.atLeast, { people: counted }, locale);
}
