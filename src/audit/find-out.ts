import type { CentralSide, HiddenSide } from '../controls/parts/define-control.ts';
import type { SettingRead } from '../controls/parts/grade.ts';
import type { Remedy } from '../model/finding.ts';
import { localized, type Language, type Localized } from '../model/language.ts';
import type { PlatformId } from '../model/platform.ts';
import { objectOf, type UnknownReason } from '../model/reading.ts';
import { adminPageOf } from './admin-pages.ts';
import { mostTellingFirst } from './evidence.ts';

/** How somebody can find out what was not read. */
export function howToFindOut(platform: PlatformId, side: CentralSide, reads: readonly SettingRead[]): Remedy {
  const missed = reads.flatMap(({ setting, reading }) => (reading.known ? [] : [{ setting, why: reading.why }]));
  const [first] = missed.toSorted(mostTellingFirst);
  const object = first === undefined ? side.object : objectOf(first.setting);
  const why = first?.why ?? 'not-collected';
  const steps = localized((language) => (platform === 'teams' ? teamsSteps(why, object, language) : meetSteps(why, object, language)));
  return {
    settable: side.settable,
    inShort: localized((language) => steps[language][0] ?? ''),
    steps,
    command: platform === 'teams' && canBeExported(why) ? `Get-Cs${object} | ConvertTo-Json -Depth 5 | Out-File ${object}.json` : null,
    link: adminPageOf(object, platform).link,
  };
}

/** How somebody finds out what no source shows: they look, and attest what they saw. */
export function howToLook({ settable, steps, unseenIn, link }: HiddenSide): Remedy {
  return {
    settable,
    inShort: lookAndRecord,
    steps: localized((language) => [...steps[language], attestSteps[unseenIn ?? 'any'][language]]),
    command: null,
    link,
  };
}

function canBeExported(why: UnknownReason): why is 'not-collected' | 'not-exposed' {
  return why === 'not-collected' || why === 'not-exposed';
}

function teamsSteps(why: UnknownReason, object: string, language: Language): readonly string[] {
  if (canBeExported(why)) return [exportStep(object)[language], passStep[language]];
  return [explanations[why][language]];
}

function exportStep(object: string): Localized {
  return {
    nl: `Open PowerShell en voer Connect-MicrosoftTeams uit. Voer daarna de opdracht hieronder uit: die bewaart ${object}.`,
    en: `Open PowerShell, run Connect-MicrosoftTeams and then the command below: it saves ${object}.`,
  };
}

const passStep: Localized = {
  nl: 'Geef het bestand mee met een extra --teams en controleer opnieuw.',
  en: 'Pass the file with another --teams and audit again.',
};

function meetSteps(why: UnknownReason, object: string, language: Language): readonly string[] {
  if (why === 'forbidden') return [delegateStep[language]];
  if (object.startsWith('log.')) return [logSteps[language]];
  if (canBeExported(why)) return [explanations.meet[language]];
  return [explanations[why][language]];
}

const delegateStep: Localized = {
  nl: 'Geef wat ontbreekt in de Beheerdersconsole aan het serviceaccount; lesklaar doctor zegt wat, en waar.',
  en: 'Give the service account what is missing in the Admin console; lesklaar doctor says what, and where.',
};

const logSteps: Localized = {
  nl: 'Google laat dit alleen in het beheerderslogboek zien. Geef het logboek mee, of kijk in de Beheerdersconsole en leg het vast onder attestations in lesklaar.yaml.',
  en: 'Google shows this in the admin log only. Pass the log, or look in the Admin console and record it under attestations in lesklaar.yaml.',
};

const explanations: Readonly<Record<Exclude<UnknownReason, 'not-collected' | 'not-exposed'> | 'meet', Localized>> = {
  forbidden: {
    nl: 'Geef de lezer de rol Teams Reader (of Global Reader): het account dat exporteert, of bij rechtstreeks lezen wat lesklaar doctor noemt. Lees daarna opnieuw.',
    en: 'Give the role Teams Reader (or Global Reader) to the reader: the account that exports, or, when reading directly, what lesklaar doctor names. Then read again.',
  },
  ambiguous: {
    nl: 'Kijk in het beheercentrum wat voor deze mensen geldt en leg het vast onder attestations in lesklaar.yaml.',
    en: 'Check in the admin centre what applies to these people and record it under attestations in lesklaar.yaml.',
  },
  unrecognised: {
    nl: 'De leverancier gebruikt een nieuwe waarde. Kijk in het beheercentrum wat die betekent en leg het vast onder attestations in lesklaar.yaml.',
    en: 'The vendor uses a new value. Check in the admin centre what it means and record it under attestations in lesklaar.yaml.',
  },
  meet: {
    nl: 'Vraag de instelling op met policies.list van de Cloud Identity Policy API, of kijk in de Beheerdersconsole en leg het vast onder attestations in lesklaar.yaml. De instelling ontbreekt ook als die niet bij de licentie hoort.',
    en: 'Ask for the setting with policies.list of the Cloud Identity Policy API, or look in the Admin console and record it under attestations in lesklaar.yaml. The setting is also missing where the licence lacks it.',
  },
};

const lookAndRecord: Localized = {
  nl: 'Kijk in het beheercentrum en leg vast wat u zag.',
  en: 'Look in the admin centre and record what you saw.',
};

const attestSteps: Readonly<Record<NonNullable<HiddenSide['unseenIn']> | 'any', Localized>> = {
  any: {
    nl: 'Leg in lesklaar.yaml onder attestations vast wat u zag.',
    en: 'Record what you saw under attestations in lesklaar.yaml.',
  },
  'google-api': {
    nl: 'Leg in lesklaar.yaml onder attestations vast wat u zag: de programmeerinterface van Google laat het niet zien.',
    en: 'Record what you saw under attestations in lesklaar.yaml: Google’s programming interface does not show it.',
  },
  'meeting-policy': {
    nl: 'Leg in lesklaar.yaml onder attestations vast wat u zag: het vergaderbeleid laat het niet zien.',
    en: 'Record what you saw under attestations in lesklaar.yaml: the meeting policy does not show it.',
  },
};
