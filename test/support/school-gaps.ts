import type { Finding } from '../../src/model/finding.ts';
import { aFinding } from './record.ts';

const recording = aFinding();

/** Points of attention of a school: two that say the same, one under an expired exception, one of which nobody knows who holds it. */
export const gaps: readonly Finding[] = [
  recording,
  aFinding({
    scope: { kind: 'policy', id: 'Leerlingen VO', name: 'Leerlingen VO' },
    population: 'leerlingen-vo',
    affected: 880,
    assignment: { direct: 0, group: 880, global: 0 },
    remedy: {
      ...recording.remedy,
      steps: {
        nl: recording.remedy.steps.nl.map((step) => step.replace('Global', 'Leerlingen VO')),
        en: recording.remedy.steps.en.map((step) => step.replace('Global', 'Leerlingen VO')),
      },
      command: `Set-CsTeamsMeetingPolicy -Identity "Leerlingen VO" -AllowCloudRecording $false`,
    },
  }),
  aFinding({
    control: 'lobby',
    scope: { kind: 'policy', id: 'Leraren', name: 'Leraren' },
    population: 'leraren',
    severity: 'medium',
    observed: [{ setting: 'AutoAdmittedUsers', value: 'Everyone', readFrom: 'policies.json' }],
    expected: 'organiser',
    affected: 38,
    assignment: { direct: 0, group: 38, global: 0 },
    text: {
      nl: {
        title: 'Wachten in de lobby',
        because: 'In lessen van leraren komt iedereen zonder wachten binnen.',
        why: 'Wie wacht, komt pas binnen als de leraar dat goed vindt. Zo stapt er niemand ongemerkt de les in.',
      },
      en: {
        title: 'Waiting in the lobby',
        because: 'In lessons of teachers everyone comes in without waiting.',
        why: 'Who waits only comes in when the teacher agrees. Nobody then walks into the lesson unseen.',
      },
    },
    remedy: {
      settable: 'default',
      inShort: {
        nl: 'Zet “Wie hoeft niet te wachten in de lobby?” op “Alleen organisatoren”.',
        en: 'Set “Who can bypass the lobby?” to “Only organizers”.',
      },
      steps: {
        nl: [
          'Open in het Teams-beheercentrum het beleid “Leraren”.',
          'Kies bij “Wie hoeft niet te wachten in de lobby?” voor “Alleen organisatoren”.',
        ],
        en: ['Open the policy “Leraren” in the Teams admin centre.', 'Choose “Only organizers” at “Who can bypass the lobby?”.'],
      },
      command: 'Set-CsTeamsMeetingPolicy -Identity Leraren -AutoAdmittedUsers OrganizerOnly',
      link: null,
    },
    tellTeachers: {
      nl: 'Zet voor de les in Vergaderopties de lobby op “Alleen ik” en laat leerlingen zelf binnen.',
      en: 'Before the lesson set the lobby to “Only me” in Meeting options and admit the pupils yourself.',
    },
    references: [{ framework: 'cisa-scuba', id: 'MS.TEAMS.1.4v1' }],
    basis: {
      strength: 'authority',
      sources: [{ id: 'GLOW', title: 'Glow (Scotland): Teams meetings and Google Meet', link: null }],
      note: {
        nl: 'Andere bronnen laten mensen van de eigen school meteen binnen.',
        en: 'Other sources let people of the own school in at once.',
      },
    },
    exception: { reason: 'proef in de onderbouw', approvedBy: 'de directie', until: '2026-10-31', state: 'expired' },
  }),
  aFinding({
    control: 'transcription',
    scope: { kind: 'policy', id: `=cmd|'/C calc'!A0`, name: `=cmd|'/C calc'!A0` },
    population: 'unassigned',
    severity: 'low',
    observed: [{ setting: 'AllowTranscription', value: true, readFrom: 'policies.json' }],
    affected: null,
    assignment: null,
    text: {
      nl: {
        title: 'Uitschrijven van gesprekken',
        because: 'Mensen met dit beleid kunnen gesprekken laten uitschrijven.',
        why: 'Een verslag is een opname in woorden.',
      },
      en: {
        title: 'Transcribing talks',
        because: 'People with this policy can have talks transcribed.',
        why: 'A transcript is a recording in words.',
      },
    },
    remedy: {
      ...recording.remedy,
      inShort: { nl: 'Zet “Transcriptie” op “Uit”.', en: 'Set “Transcription” to “Off”.' },
      steps: {
        nl: ['Open het beleid.', 'Zet “Transcriptie” op “Uit”.'],
        en: ['Open the policy.', 'Set “Transcription” to “Off”.'],
      },
      command: null,
      link: 'javascript:alert(1)',
    },
    references: [],
    basis: { strength: 'derived', sources: [], note: null },
  }),
];
