import type { Localized } from '../../../src/model/language.ts';
import type { Reminder } from '../../api/operations.ts';

type Card = NonNullable<Reminder['card']>;

export const remindersTexts = {
  title: { nl: 'Herinneringen', en: 'Reminders' },
  lead: {
    nl: 'Eén keer per week een kort overzicht in een kanaal of chat: wat in orde is en wat nog openstaat.',
    en: 'A short overview in a channel or chat once a week: what is in order and what is still open.',
  },
  set: { nl: 'Ingesteld', en: 'Set up' },
  free: { nl: 'Nog zonder herinnering', en: 'Without a reminder yet' },
  freeAbout: {
    nl: 'Lesklaar is hier al toegevoegd. Er komt nog geen weekoverzicht.',
    en: 'Lesklaar has already been added here. There is no weekly overview yet.',
  },
  none: { nl: 'Er komt nog nergens een weekoverzicht', en: 'There is no weekly overview anywhere yet' },
  noneAbout: {
    nl: 'Voeg Lesklaar in Teams of Google Chat toe aan een kanaal, en typ daar: herinner elke maandag 08:30.',
    en: 'Add Lesklaar to a channel in Teams or Google Chat, and type there: remind every Monday 08:30.',
  },
  missing: {
    nl: 'Van {years} zijn de vakanties nog niet bekend',
    en: 'The holidays of {years} are not known yet',
  },
  missingAbout: {
    nl: 'Een kaart kan dan in een vakantie vallen.',
    en: 'A card may then come during a holiday.',
  },
  toCalendar: { nl: 'Vul de schoolkalender aan', en: 'Complete the school calendar' },

  every: { nl: 'Elke {weekday} om {time}', en: 'Every {weekday} at {time}' },
  next: { nl: 'Volgende kaart', en: 'Next card' },
  noNext: { nl: 'voorlopig geen', en: 'none for now' },
  paused: { nl: 'Gepauzeerd', en: 'Paused' },
  gone: {
    nl: 'Lesklaar is uit dit kanaal gehaald en stuurt hier niets meer. Voeg Lesklaar opnieuw toe en ga dan verder.',
    en: 'Lesklaar was removed from this channel and no longer sends anything here. Add Lesklaar again and then resume.',
  },
  contents: { nl: 'Wat erop staat', en: 'What is on it' },
  nothingIn: { nl: 'alleen wat goed gaat', en: 'only what goes well' },
  about: { nl: 'Over', en: 'About' },
  wholeBoard: { nl: 'de hele organisatie', en: 'the whole organisation' },
  schoolGone: { nl: 'een school die er niet meer is', en: 'a school that is no longer there' },
  where: { nl: 'Waar', en: 'Where' },
  language: { nl: 'Taal', en: 'Language' },
  skipped: { nl: 'Wordt overgeslagen: {date}.', en: 'Will be skipped: {date}.' },
  unskip: { nl: 'Sla toch niet over', en: 'Do not skip after all' },

  change: { nl: 'Wijzig', en: 'Change' },
  switchOn: { nl: 'Zet aan', en: 'Switch on' },
  preview: { nl: 'Bekijk vooraf', en: 'Preview' },
  send: { nl: 'Plaats nu', en: 'Post now' },
  sent: { nl: 'De kaart komt eraan.', en: 'The card is on its way.' },
  skip: { nl: 'Sla volgende over', en: 'Skip the next one' },
  pause: { nl: 'Pauzeer', en: 'Pause' },
  resume: { nl: 'Ga verder', en: 'Resume' },
  remove: { nl: 'Verwijder', en: 'Remove' },
  removeAbout: {
    nl: 'Hier komt dan geen weekoverzicht meer. Kaarten die er al staan, blijven staan.',
    en: 'There will be no weekly overview here any more. Cards that are already there, stay.',
  },
  cancel: { nl: 'Annuleer', en: 'Cancel' },
  close: { nl: 'Sluit', en: 'Close' },

  recent: { nl: 'Laatste kaarten', en: 'Latest cards' },
  noneYet: { nl: 'Er is nog geen kaart geplaatst.', en: 'No card has been posted yet.' },
  asked: { nl: 'op verzoek', en: 'on request' },
  again: { nl: 'Plaats opnieuw', en: 'Post again' },
  isThere: { nl: 'De kaart staat er', en: 'The card is there' },
  triedAgain: { nl: 'Nieuwe poging: {moment}.', en: 'Next attempt: {moment}.' },
  look: { nl: 'Kijk even', en: 'Have a look' },
  earlier: { nl: 'Eerdere kaarten', en: 'Earlier cards' },

  previewTitle: { nl: 'Zo ziet de kaart er nu uit', en: 'What the card looks like now' },
  previewAbout: { nl: 'Er wordt niets geplaatst.', en: 'Nothing is posted.' },

  formTitle: { nl: 'Weekoverzicht', en: 'Weekly overview' },
  name: { nl: 'Hoe heet deze plek?', en: 'What is this place called?' },
  nameHint: { nl: 'Bijvoorbeeld: ict-overleg. Alleen hier te zien.', en: 'For instance: ICT meeting. Shown here only.' },
  weekday: { nl: 'Dag', en: 'Day' },
  time: { nl: 'Tijd', en: 'Time' },
  timezone: { nl: 'Tijdzone', en: 'Time zone' },
  clockOfSchool: { nl: 'Die van de school', en: 'That of the school' },
  noTime: { nl: 'Kies een tijd.', en: 'Choose a time.' },
  school: { nl: 'Over welke school?', en: 'About which school?' },
  mayNot: {
    nl: 'U kunt alleen kiezen wat u zelf mag zien: iedereen in het kanaal leest mee.',
    en: 'You can only choose what you may see yourself: everybody in the channel reads along.',
  },
  needsContent: { nl: 'Kies minstens één onderdeel.', en: 'Choose at least one part.' },
  quiet: { nl: 'Als er niets te melden is', en: 'When there is nothing to report' },
  goodNews: { nl: 'Een korte kaart met goed nieuws', en: 'A short card with good news' },
  silence: { nl: 'Geen kaart', en: 'No card' },
  august: {
    nl: 'Ook een kaart in de laatste week van augustus, over wat voor 1 september af moet',
    en: 'Also a card in the last week of August, about what has to be done before 1 September',
  },
  save: { nl: 'Bewaar', en: 'Save' },
} as const satisfies Record<string, Localized>;

export const contentTexts: Readonly<Record<Card['contents'][number], Localized>> = {
  checklists: { nl: 'checklists', en: 'checklists' },
  gaps: { nl: 'aandachtspunten', en: 'points of attention' },
  exceptions: { nl: 'afwijkingen die aflopen', en: 'deviations that are ending' },
  instructions: { nl: 'ongelezen instructies', en: 'unread instructions' },
  question: { nl: 'vraag van de week', en: 'question of the week' },
};

export const languageTexts: Readonly<Record<Card['locale'], Localized>> = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  'nl-BE': { nl: 'Vlaams', en: 'Flemish' },
  en: { nl: 'Engels', en: 'English' },
};

/** What kind of place it is, where nobody gave it a name. */
const kindTexts: Readonly<Record<string, Localized>> = {
  channel: { nl: 'Kanaal', en: 'Channel' },
  group: { nl: 'Groepschat', en: 'Group chat' },
  meeting: { nl: 'Chat van een vergadering', en: 'Chat of a meeting' },
  personal: { nl: 'Eigen chat', en: 'Own chat' },
  space: { nl: 'Ruimte', en: 'Space' },
};

/** In the words of its own chat: what is a channel in Teams is a space in Google Chat. */
export function kindText({ kind, platform }: Pick<Reminder, 'kind' | 'platform'>): Localized {
  return kindTexts[platform === 'meet' && kind === 'channel' ? 'space' : (kind ?? '')] ?? { nl: 'Chat', en: 'Chat' };
}

/** As people call where it stands. */
export const chatNames = { teams: 'Teams', meet: 'Google Chat' } as const;
