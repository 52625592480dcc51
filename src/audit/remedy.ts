import type { CentralSide, Change, Choice, Control } from '../controls/parts/define-control.ts';
import { placeOf } from '../controls/parts/grade.ts';
import type { Remedy } from '../model/finding.ts';
import type { Holding } from '../model/holding.ts';
import { localized, type Language, type Localized } from '../model/language.ts';
import type { PlatformId } from '../model/platform.ts';
import type { Step } from '../model/step.ts';
import { adminPageOf } from './admin-pages.ts';
import type { Matter } from './matter.ts';
import { powershellQuoted } from './powershell.ts';
import { fill } from './sentences.ts';

/** How an administrator brings the right to where the preset wants it, step by step, with a command where PowerShell can do it. */
export function remedyFor({ control, side, holding, view: { platform }, asked }: Matter): Remedy {
  const choice = choiceFor(side.change, control, asked.accept);
  const object = side.change.object ?? side.object;
  const page = adminPageOf(object, platform);
  const editable = holding.changeableBy === 'administrator' || object !== side.object;
  return {
    settable: side.settable,
    inShort: localized((language) => (editable ? changeInShort(language) : assignInShort[language])),
    steps: localized((language) => (editable ? changeSteps(language) : assignSteps(language, holding))),
    command: editable && platform === 'teams' ? commandFor(object, holding, choice) : null,
    link: page.link,
  };

  function changeInShort(language: Language): string {
    const means = side.change.section === undefined ? shortWithPowershell : short;
    return fill(means[language], { label: side.change.label[language], choice: choice?.[language] ?? '' });
  }

  function changeSteps(language: Language): readonly string[] {
    const words = {
      page: page.path[language],
      name: holding.scope.name,
      section: side.change.section?.[language] ?? '',
      label: side.change.label[language],
      choice: choice?.[language] ?? '',
    };
    const remark = side.change.remark === undefined ? [] : [side.change.remark[language]];
    return [
      ...stepsOn(page.kind, side.change, language).map((step) => fill(step, words)),
      ...remark,
      ...leftoverStep(language, side, holding),
    ];
  }
}

/** What to do where these people's own value is right, and that of those who organise is not. */
export function remedyElsewhere(side: CentralSide, elsewhere: Localized, platform: PlatformId): Remedy {
  const steps = localized((language) => [elsewhere[language]]);
  return { settable: side.settable, inShort: elsewhere, steps, command: null, link: adminPageOf(side.object, platform).link };
}

/** The loosest choice that is still acceptable; undefined when no choice in the admin centre is. */
function choiceFor(change: Change<Step>, control: Control, accept: Step): Choice | undefined {
  const limit = placeOf(control.scale, accept);
  const acceptable = control.scale.slice(0, limit + 1).filter((step) => change.to[step] !== undefined);
  const best = acceptable.at(-1);
  return best === undefined ? undefined : change.to[best];
}

function commandFor(object: string, holding: Holding, choice: Choice | undefined): string | null {
  // A name that cannot be written on one line would name another policy.
  if (choice?.parameters === undefined || /\p{Cc}/u.test(holding.scope.name)) return null;
  const identity = object.endsWith('Configuration') ? 'Global' : holding.scope.name;
  return `Set-Cs${object} -Identity ${powershellQuoted(identity)} ${choice.parameters}`;
}

function stepsOn(kind: 'policy' | 'configuration' | 'console', change: Change<Step>, language: Language): readonly string[] {
  if (kind === 'console') return consoleSteps[language];
  if (change.section === undefined) return powershellSteps[language];
  return kind === 'policy' ? policySteps[language] : configurationSteps[language];
}

const short: Localized = { nl: 'Zet "{label}" op: {choice}.', en: 'Set "{label}" to: {choice}.' };
const shortWithPowershell: Localized = { nl: 'Zet {label} met PowerShell op: {choice}.', en: 'Set {label} with PowerShell to: {choice}.' };
const assignInShort: Localized = {
  nl: 'Beleid van Microsoft zelf is niet te wijzigen: wijs de mensen die het hebben ander beleid toe.',
  en: 'Microsoft’s own policies cannot be changed: assign another one to the people who have it.',
};

const policySteps: Localized<readonly string[]> = {
  nl: [
    'Open het Teams-beheercentrum: {page}.',
    'Open het beleid "{name}".',
    'Zet onder {section} de instelling "{label}" op: {choice}.',
    'Kies Opslaan. Het kan tot 24 uur duren voor het overal geldt.',
  ],
  en: [
    'Open the Teams admin centre: {page}.',
    'Open the policy "{name}".',
    'Under {section}, set "{label}" to: {choice}.',
    'Choose Save. It can take up to 24 hours to apply everywhere.',
  ],
};

const configurationSteps: Localized<readonly string[]> = {
  nl: [
    'Open het Teams-beheercentrum: {page}.',
    'Zet onder {section} de instelling "{label}" op: {choice}.',
    'Kies Opslaan. Het geldt voor de hele organisatie.',
  ],
  en: [
    'Open the Teams admin centre: {page}.',
    'Under {section}, set "{label}" to: {choice}.',
    'Choose Save. It applies to the whole organisation.',
  ],
};

const powershellSteps: Localized<readonly string[]> = {
  nl: [
    'Deze instelling staat niet in het beheercentrum. Open PowerShell en voer uit: Connect-MicrosoftTeams.',
    'Voer de opdracht hieronder uit: {label} wordt {choice}.',
  ],
  en: [
    'This setting is not in the admin centre. Open PowerShell and run: Connect-MicrosoftTeams.',
    'Run the command below: {label} becomes {choice}.',
  ],
};

const consoleSteps: Localized<readonly string[]> = {
  nl: [
    'Open de Beheerdersconsole van Google: {page} > {section}.',
    'Kies links: {name}.',
    'Open "{label}" en kies: {choice}.',
    'Kies Overschrijven, of Opslaan op het hoogste niveau. Het kan tot 24 uur duren voor het overal geldt.',
  ],
  en: [
    'Open Google’s Admin console: {page} > {section}.',
    'Choose on the left: {name}.',
    'Open "{label}" and choose: {choice}.',
    'Choose Override, or Save at the top level. It can take up to 24 hours to apply everywhere.',
  ],
};

function assignSteps(language: Language, { scope }: Holding): readonly string[] {
  return language === 'nl'
    ? [
        `"${scope.name}" is een beleid van Microsoft zelf en kan niet worden gewijzigd.`,
        'Wijs deze mensen een beleid van de school toe, of het standaardbeleid (Global).',
      ]
    : [
        `"${scope.name}" is one of Microsoft’s own policies and cannot be changed.`,
        'Assign these people a policy of the school’s own, or the default (Global).',
      ];
}

/** A direct assignment outlives every later clean-up of groups. What lies below it may be looser: that is to be looked at first. */
function leftoverStep(language: Language, side: CentralSide, { population, assignment }: Holding): readonly string[] {
  if (population.role !== 'student' || assignment === null || assignment.direct === 0) return [];
  const people = assignment.direct;
  const cmdlet = `Grant-Cs${side.object} -Identity "…" -PolicyName $null`;
  return language === 'nl'
    ? [
        `Ga na of de rechtstreekse toewijzing nog nodig is (aantal leerlingen: ${people}). Zonder die toewijzing geldt het beleid van hun groep, en anders Global. Haal de toewijzing pas weg als dat strenger is, met ${cmdlet}`,
      ]
    : [
        `Check whether the direct assignment is still needed (number of pupils: ${people}). Without it, their group’s policy applies, or else Global. Remove it only if that is stricter, with ${cmdlet}`,
      ];
}
