import type { Localized } from '../../../model/language.ts';
import type { Who } from './visit.ts';

export interface PageWords {
  readonly title: string;
  readonly about: string;
  readonly who: string;
  readonly roles: Readonly<Record<Who, string>>;
  readonly room: string;
  readonly ownRoom: string;
  readonly groupRoom: string;
  readonly open: string;
  readonly messages: string;
  readonly nothingYet: string;
  readonly add: string;
  readonly remove: string;
  readonly say: string;
  readonly commands: string;
  readonly mentionFirst: string;
  readonly send: string;
  readonly renew: string;
  readonly onlyYou: string;
  readonly notice: string;
  readonly notDrawn: string;
  readonly opensElsewhere: string;
  readonly back: string;
}

export const pageWords: Localized<PageWords> = {
  nl: {
    title: 'Google Chat van de voorbeeldschool',
    about:
      'Zo staat Lesklaar in Google Chat. Dit is nagemaakt: wat u hier zegt, komt ondertekend binnen zoals bij Google, en Google tekent kaarten net iets anders.',
    who: 'U bent',
    roles: {
      teacher: 'leraar',
      admin: 'beheerder',
      'ict-coordinator': 'ict-coördinator',
      leader: 'schoolleider',
      board: 'bestuur',
      dpo: 'functionaris gegevensbescherming',
      pupil: 'leerling',
    },
    room: 'Gesprek',
    ownRoom: 'Lesklaar, alleen met u',
    groupRoom: 'Chat van een paar mensen',
    open: 'Open',
    messages: 'Berichten',
    nothingYet: 'Lesklaar is hier nog niet. Voeg het toe, dan stelt het zich voor.',
    add: 'Voeg Lesklaar toe',
    remove: 'Haal Lesklaar hier weg',
    say: 'Bericht',
    commands: 'Typ / voor de opdrachten:',
    mentionFirst: 'In een gesprek met anderen hoort Lesklaar alleen opdrachten en wat met @Lesklaar begint.',
    send: 'Verstuur',
    renew: 'Kijk of er iets bij kwam',
    onlyYou: 'Alleen u ziet dit',
    notice: 'Als melding',
    notDrawn: 'Niet getekend',
    opensElsewhere: 'opent een nieuw tabblad',
    back: 'Terug naar het begin',
  },
  en: {
    title: 'Google Chat of the pretend school',
    about:
      'This is Lesklaar in Google Chat. It is an imitation: what you say here comes in signed, as from Google, and Google draws cards slightly otherwise.',
    who: 'You are',
    roles: {
      teacher: 'teacher',
      admin: 'administrator',
      'ict-coordinator': 'ICT coordinator',
      leader: 'school leader',
      board: 'board',
      dpo: 'data protection officer',
      pupil: 'pupil',
    },
    room: 'Conversation',
    ownRoom: 'Lesklaar, only with you',
    groupRoom: 'Chat of a few people',
    open: 'Open',
    messages: 'Messages',
    nothingYet: 'Lesklaar is not here yet. Add it, and it says what it does.',
    add: 'Add Lesklaar',
    remove: 'Take Lesklaar away from here',
    say: 'Message',
    commands: 'Type / for the commands:',
    mentionFirst: 'Where others are, Lesklaar hears commands only, and what begins with @Lesklaar.',
    send: 'Send',
    renew: 'See whether anything came',
    onlyYou: 'Only you can see this',
    notice: 'As a notification',
    notDrawn: 'Not drawn',
    opensElsewhere: 'opens a new tab',
    back: 'Back to the start',
  },
};

/** What the page itself says in a conversation; `{words}` is filled in. */
export const remarks = {
  added: { nl: '{words} voegde Lesklaar toe.', en: '{words} added Lesklaar.' },
  removed: { nl: '{words} haalde Lesklaar hier weg.', en: '{words} took Lesklaar away from here.' },
  unheard: {
    nl: 'Lesklaar hoorde dit niet: begin met @Lesklaar of een opdracht.',
    en: 'Lesklaar did not hear this: begin with @Lesklaar or a command.',
  },
  notAnswering: { nl: 'Lesklaar reageert niet ({words}).', en: 'Lesklaar is not responding ({words}).' },
  notTaken: { nl: 'Google neemt dit antwoord niet aan: {words}', en: 'Google does not take this answer: {words}' },
  gone: { nl: 'Dit bericht staat er niet meer.', en: 'This message is no longer there.' },
} as const satisfies Record<string, Localized>;
