import type { Locale, Localized } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import { everybodySees } from '../remind/reminder-texts.ts';
import type { PlaceKind } from '../turn.ts';
import { press } from '../verbs.ts';
import { makeView } from './make-view.ts';
import type { View } from './view.ts';

const texts = {
  title: { nl: 'Hallo, ik ben Lesklaar', en: 'Hello, I am Lesklaar' },
  personal: {
    nl: 'Ik kijk of jouw videolessen klaar zijn voor de klas: wie erin mag, wie kan opnemen, wie anderen kan dempen.',
    en: 'I check whether your video lessons are ready for the class: who may enter, who can record, who can mute others.',
  },
  together: {
    nl: 'Ik help dit team om videolessen veilig te houden: wie erin mag, wie kan opnemen, wie anderen kan dempen.',
    en: 'I help this team keep video lessons safe: who may enter, who can record, who can mute others.',
  },
  type: { nl: 'Typ check om te beginnen, of help.', en: 'Type check to start, or help.' },
  mention: {
    nl: 'Noem mij met @ en typ check. Wat over jouw eigen lessen gaat, ziet alleen jij.',
    en: 'Mention me with @ and type check. Only you see what concerns your own lessons.',
  },
  kept: {
    nl: 'Ik verander alleen iets in jouw les als jij ja hebt gezegd. Over leerlingen bewaar ik niets.',
    en: 'I only change something in your lesson once you have said yes. I keep nothing about pupils.',
  },
  reminder: {
    nl: 'Wil je hier één keer per week een kort overzicht?',
    en: 'Would you like a short overview here once a week?',
  },
  check: { nl: 'Controleer nu', en: 'Check now' },
  monday: { nl: 'Elke maandag 08:30', en: 'Every Monday 08:30' },
  other: { nl: 'Andere dag of tijd', en: 'Another day or time' },
} as const satisfies Record<string, Localized>;

/** What is said on being added: what it does, what it keeps, and whether they want to be reminded. */
export function welcomeView(place: PlaceKind, locale: Locale): View {
  const lead = say(place === 'personal' ? texts.personal : texts.together, locale);
  return makeView({
    title: say(texts.title, locale),
    summary: lead,
    blocks: [
      { kind: 'text', text: lead },
      { kind: 'text', text: say(place === 'personal' ? texts.type : texts.mention, locale), tone: 'strong' },
      { kind: 'text', text: say(texts.kept, locale) },
      {
        kind: 'text',
        text: `${say(texts.reminder, locale)}${place === 'personal' ? '' : ` ${say(everybodySees, locale)}`}`,
        tone: 'subtle',
      },
    ],
    actions: [
      press('check', say(texts.check, locale), {}, 'primary'),
      press('set-reminder', say(texts.monday, locale), { weekday: 1, time: '08:30', locale: '', quiet: '', about: '' }),
      press('remind', say(texts.other, locale), {}),
    ],
  });
}
