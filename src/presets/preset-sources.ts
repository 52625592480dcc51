import type { PresetSource } from '../model/preset.ts';

const readOn = '2026-11-22';

/** Who asks for what, by the short names that the presets use. */
const presetSources = {
  LES: source('LES', 'lesopafstand.nl: checklist randvoorwaarden, gebruikersrechten', 'https://lesopafstand.nl'),
  LESp: source('LESp', 'lesopafstand.nl: checklist randvoorwaarden, opnames en gedragscode', 'https://lesopafstand.nl'),
  LESw: source('LESw', 'lesopafstand.nl: checklist randvoorwaarden, veilige werkplek', 'https://lesopafstand.nl'),
  CAM: source('CAM', 'lesopafstand.nl: cameragebruik (27-09-2022)', 'https://lesopafstand.nl'),
  FLEX: source('FLEX', 'FLEXfg: aandachtspunten onderwijs op afstand', null),
  OVSG: source('OVSG', 'OVSG: interactief afstandsonderwijs, stappenplan (maart 2025)', null),
  KOV: source('KOV', 'Katholiek Onderwijs Vlaanderen: afstandsonderwijs, online lesgeven en de GDPR (18-11-2020)', null),
  AP: source('AP', 'Autoriteit Persoonsgegevens: online (video)bellen in het onderwijs', 'https://www.autoriteitpersoonsgegevens.nl'),
  NBP: source('NBP', 'Kennisnet: bewaartermijnen', 'https://aanpakibp.kennisnet.nl'),
  SURF: source('SURF', 'SURF en Privacy Company: DPIA Microsoft 365 Copilot (september 2025)', 'https://www.surf.nl'),
  MSE: source(
    'MSE',
    'Microsoft: education deployment guide, Teams policies (28-04-2026)',
    'https://learn.microsoft.com/microsoft-365/education/guide/2-baseline/applications/baseline-apps-teams-policies',
  ),
  MSW: source('MSW', 'Microsoft: education policy wizard', 'https://learn.microsoft.com/microsoftteams/easy-policy-setup-edu'),
  MSS: source(
    'MSS',
    'Microsoft: keeping students safe while using Teams for distance learning',
    'https://support.microsoft.com/office/f00fa399-0473-4d31-ab72-644c137e11c8',
  ),
  MSR: source(
    'MSR',
    'Microsoft: get started with Teams for remote learning',
    'https://learn.microsoft.com/microsoftteams/remote-learning-edu',
  ),
  MSX: source('MSX', 'Microsoft: recording expiry', 'https://learn.microsoft.com/microsoftteams/meeting-recording'),
  GED: source('GED', 'Google: security and privacy for Meet education editions', 'https://support.google.com/a/answer/9822731'),
  GAN: source('GAN', 'Google: anonymous users blocked by default in education (July 2020)', null),
  GCO: source('GCO', 'Google: manage participant consent for Meet features', 'https://knowledge.workspace.google.com'),
  GLOW: source('GLOW', 'Glow (Scotland): Teams meetings and Google Meet', 'https://glowconnect.org.uk'),
  USED: source('USED', 'US Department of Education: FERPA and virtual learning (2020)', null),
  SCT: source(
    'SCT',
    'CISA SCuBA baseline for Microsoft Teams, MS.TEAMS.1.1–1.7',
    'https://github.com/cisagov/ScubaGear/blob/main/PowerShell/ScubaGear/baselines/teams.md',
  ),
  SCG: source(
    'SCG',
    'CISA SCuBA baseline for Google Meet, GWS.MEET.1.1–6.2',
    'https://github.com/cisagov/ScubaGoggles/blob/main/scubagoggles/baselines/meet.md',
  ),
  CIS: source('CIS', 'CIS Microsoft 365 Foundations Benchmark 7.0, section 8.5', 'https://www.cisecurity.org/benchmark/microsoft_365'),
} as const satisfies Record<string, PresetSource>;

/** The sources that a list of lines names, in the order of the catalogue. */
export function sourcesOf(lines: readonly { readonly by: readonly string[] }[]): readonly PresetSource[] {
  const named = new Set(lines.flatMap(({ by }) => by));
  return Object.values(presetSources).filter(({ id }) => named.has(id));
}

function source(id: string, title: string, link: string | null): PresetSource {
  return { id, title, link, readOn };
}
