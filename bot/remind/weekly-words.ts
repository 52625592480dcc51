/** By weekday, 1 is Monday. Each language is understood everywhere. */
const weekdayWords: readonly (readonly string[])[] = [
  ['maandag', 'maandags', 'ma', 'monday', 'mondays', 'mon'],
  ['dinsdag', 'dinsdags', 'di', 'tuesday', 'tuesdays', 'tue', 'tues'],
  ['woensdag', 'woensdags', 'wo', 'wednesday', 'wednesdays', 'wed'],
  ['donderdag', 'donderdags', 'do', 'thursday', 'thursdays', 'thu', 'thur', 'thurs'],
  ['vrijdag', 'vrijdags', 'vr', 'friday', 'fridays', 'fri'],
  ['zaterdag', 'zaterdags', 'za', 'saturday', 'saturdays', 'sat'],
  ['zondag', 'zondags', 'zo', 'sunday', 'sundays', 'sun'],
];

/** Null when it names no day of the week. */
export function weekdayOf(word: string): number | null {
  const index = weekdayWords.findIndex((names) => names.includes(word));
  return index === -1 ? null : index + 1;
}

/** What changes nothing about when: all else that is not understood makes the whole unclear, so that nobody is reminded at another time than they meant. */
export const fillerWords: ReadonlySet<string> = new Set(
  [
    'elke elk iedere ieder op om at on every each de het een the a wekelijks weekly week stipt precies',
    'ons mij me us aan graag aub alsjeblieft please ochtend ochtends morgen morgens morning in to voor s',
  ].flatMap((words) => words.split(' ')),
);

/** What becomes of the card, as people say it. */
export const statePhrases = {
  pause: ['pauze', 'pauzeer', 'pauzeren', 'pause', 'snooze'],
  resume: ['hervat', 'hervatten', 'verder', 'resume', 'continue', 'aan', 'on'],
  stop: ['stop', 'stoppen', 'uit', 'weg', 'verwijder', 'verwijderen', 'nooit', 'off', 'never', 'remove', 'delete', 'cancel'],
  skip: [
    'sla over',
    'sla een keer over',
    'sla één keer over',
    'sla een week over',
    'overslaan',
    'skip',
    'skip once',
    'skip one',
    'skip next',
    'skip the next',
  ],
  unskip: ['niet overslaan', 'sla niet over', 'toch wel', 'toch sturen', 'do not skip', 'don t skip', 'unskip'],
  send: ['nu', 'stuur nu', 'verstuur nu', 'stuur', 'stuur de kaart nu', 'now', 'send', 'send now', 'send it now'],
  preview: ['voorbeeld', 'bekijk voorbeeld', 'toon voorbeeld', 'laat zien', 'preview', 'show preview'],
} as const satisfies Record<string, readonly string[]>;
