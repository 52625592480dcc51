import type { Localized } from '../../src/model/language.ts';
import type { Occasion } from '../../src/reminders/when/occurrences.ts';

/** What a card is called, and how it begins: by what it was sent for. */
export const titles: Readonly<Record<Occasion, Localized>> = {
  weekly: { nl: 'Weekoverzicht', en: 'Weekly overview' },
  'catch-up': { nl: 'Weekoverzicht na de vakantie', en: 'Weekly overview after the holiday' },
  'first-week': { nl: 'Eerste schoolweek', en: 'First week of school' },
  'summer-deadline': { nl: 'Voor de eerste schooldag', en: 'Before the first day of school' },
};

export const leads: Readonly<Record<Exclude<Occasion, 'weekly'>, Localized>> = {
  'catch-up': {
    nl: 'Welkom terug. Dit is alles van de vakantie in één keer.',
    en: 'Welcome back. This is everything from the holiday at once.',
  },
  'first-week': {
    nl: 'Een goed nieuw schooljaar! Hier staat nu alleen wat deze week af moet.',
    en: 'Have a good new school year! This shows only what is due this week.',
  },
  'summer-deadline': {
    nl: 'Hier staat alleen wat rond de eerste schooldag af moet zijn.',
    en: 'This shows only what has to be done around the first day of school.',
  },
};

export const texts = {
  titled: { nl: '{title}: {name}', en: '{title}: {name}' },
  summary: {
    nl: '{right, plural, =0 {} one {# punt ging goed. } other {# punten gingen goed. }}{open, plural, =0 {Er staat nu niets open.} one {# punt staat open.} other {# punten staan open.}}{late, plural, =0 {} one { # daarvan is over tijd.} other { # daarvan zijn over tijd.}}',
    en: '{right, plural, =0 {} one {# point went well. } other {# points went well. }}{open, plural, =0 {Nothing is open now.} one {# point is open.} other {# points are open.}}{late, plural, =0 {} one { # of these is overdue.} other { # of these are overdue.}}',
  },
  wentRight: { nl: 'Dit ging goed', en: 'This went well' },
  moreRight: {
    nl: '{count, plural, one {En nog # punt.} other {En nog # punten.}}',
    en: '{count, plural, one {And # more point.} other {And # more points.}}',
  },
  standing: {
    nl: 'In orde: {right} van de {total, plural, one {# punt} other {# punten}} in de instellingen.',
    en: 'In order: {right} of {total, plural, one {# point} other {# points}} in the settings.',
  },
  open: { nl: 'Dit staat nu open', en: 'This is open now' },
  firstOf: { nl: 'De eerste {shown} van de {all} die nu openstaan', en: 'The first {shown} of {all} that are open now' },
  changes: {
    nl: 'Sinds de vorige kaart: {opened, plural, =0 {geen nieuw aandachtspunt} one {# nieuw aandachtspunt} other {# nieuwe aandachtspunten}}, {mended} opgelost.',
    en: 'Since the last card: {opened, plural, =0 {no new point of attention} one {# new point of attention} other {# new points of attention}}, {mended} mended.',
  },
  putOff: {
    nl: '{count, plural, one {# punt is uitgesteld en blijft open.} other {# punten zijn uitgesteld en blijven open.}}',
    en: '{count, plural, one {# point has been put off and stays open.} other {# points have been put off and stay open.}}',
  },
  unseen: {
    nl: '{count, plural, one {# punt was niet te zien en telt niet als in orde.} other {# punten waren niet te zien en tellen niet als in orde.}}',
    en: '{count, plural, one {# point could not be seen and does not count as in order.} other {# points could not be seen and do not count as in order.}}',
  },
  allWell: {
    nl: 'Goed nieuws: er staat niets open, en wat is gecontroleerd, is in orde of goedgekeurd.',
    en: 'Good news: nothing is open, and what was audited is in order or approved.',
  },
  nothingNow: {
    nl: 'Goed nieuws: van wat deze kaart bijhoudt, staat niets open.',
    en: 'Good news: nothing is open of what this card keeps track of.',
  },
  nothingHere: { nl: 'Deze week staat hier niets.', en: 'There is nothing here this week.' },
  question: { nl: 'Vraag van de week', en: 'Question of the week' },
  missingYear: {
    nl: 'Van schooljaar {years} zijn nog geen vakanties bekend: tot dan telt elke doordeweekse dag als schooldag. Een beheerder vult ze aan bij Instellingen, Schoolkalender.',
    en: 'No holidays are known for school year {years} yet: until then every weekday counts as a school day. An administrator completes them at Settings, School calendar.',
  },
  otherwise: { nl: 'Doorgeven of uitstellen', en: 'Hand over or put off' },
  choose: { nl: 'Welk punt?', en: 'Which point?' },
  chosen: { nl: 'Verder', en: 'Continue' },
  everything: { nl: 'Bekijk alles', en: 'See it all' },
  settings: { nl: 'Kaart instellen', en: 'Set up this card' },
  done: { nl: 'zojuist', en: 'just now' },
  attention: { nl: 'let op', en: 'note' },
} as const satisfies Record<string, Localized>;
