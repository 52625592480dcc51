import { defineControl } from './parts/define-control.ts';
import { byDefault } from './parts/grade.ts';
import { meetGemini, teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const aiNotes = defineControl({
  id: 'ai-notes',
  governedBy: 'organiser',
  scale: ['off', 'limited', 'on'],
  text: {
    nl: {
      title: 'AI-notities (Copilot, Gemini)',
      right:
        'De instelling voor AI-notities in lessen van {who} staat op "{allows}". In Teams zegt die instelling of er een transcriptie bij wordt bewaard, in Meet wie de notities ontvangt. Of er notities worden gemaakt, zegt die niet.',
      gap: 'De instelling voor AI-notities in lessen van {who} staat op "{allows}": dat is ruimer dan gevraagd. In Teams zegt die instelling of er een transcriptie bij wordt bewaard, in Meet wie de notities ontvangt. Of er notities worden gemaakt, zegt die niet.',
      why: 'AI-notities bewaren wie wat zei, en AI vergist zich. Over leerlingen hoort zo’n verslag er niet te zijn zonder afspraak.',
    },
    en: {
      title: 'AI notes (Copilot, Gemini)',
      right:
        'The setting for AI notes in lessons of {who} is "{allows}". In Teams it says whether a transcript is kept with them, in Meet who receives the notes. It does not say whether notes are made.',
      gap: 'The setting for AI notes in lessons of {who} is "{allows}": that is looser than asked. In Teams it says whether a transcript is kept with them, in Meet who receives the notes. It does not say whether notes are made.',
      why: 'AI notes keep who said what, and AI makes mistakes. There should be no such account of pupils without an agreement.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.cisaMeet, sources.surfCopilot],
  references: { teams: [], meet: [{ framework: 'cisa-scuba', id: 'GWS.MEET.6.2v1' }] },
  teams: [
    {
      kind: 'central',
      settable: 'default',
      object: 'TeamsMeetingPolicy',
      // AllowIntelligentRecap is not read: Set-CsTeamsMeetingPolicy documents it as not released, and exports lack it.
      grade: byDefault('TeamsMeetingPolicy.Copilot', [
        ['EnabledWithTranscript', 'limited'],
        ['Enabled', 'on'],
      ]),
      change: {
        section: teamsMeetings.recording,
        label: { nl: 'Copilot', en: 'Copilot' },
        to: {
          limited: {
            nl: 'Aan met opgeslagen transcriptie vereist',
            en: 'On with saved transcript required',
            parameters: '-Copilot EnabledWithTranscript',
          },
          on: { nl: 'Aan', en: 'On', parameters: '-Copilot Enabled' },
        },
        remark: {
          nl: 'Copilot werkt dan alleen als er een transcriptie wordt bewaard. Spreek dus ook af wie een transcriptie mag starten.',
          en: 'Copilot then works only when a transcript is kept. So also agree who may start a transcript.',
        },
      },
      tellTeachers: {
        nl: 'Kies in Vergaderopties bij Copilot "Uit" als je dat kunt, en start geen transcriptie: dan blijven er na de les geen AI-notities over.',
        en: 'In Meeting options, set Copilot to "Off" where you can, and start no transcript: then no AI notes remain after the lesson.',
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'default',
      object: 'log.MeetGenAiSmartNotesDocAccessProto',
      grade: byDefault('log.MeetGenAiSmartNotesDocAccessProto.default_smart_notes_doc_access', [
        ['HOSTS_AND_COHOSTS_ONLY', 'limited'],
        ['IN_DOMAIN', 'limited'],
        ['EVERYONE', 'on'],
      ]),
      change: {
        section: meetGemini,
        label: { nl: 'Wie de AI-notities standaard ontvangt', en: 'Who receives the AI notes by default' },
        to: { limited: { nl: 'Hosts en medehosts', en: 'Hosts and co-hosts' } },
        remark: {
          nl: 'Op dezelfde pagina zet u notities maken met AI helemaal uit. Dat laat het beheerderslogboek van Google niet zien.',
          en: 'On the same page, AI note-taking can be switched off altogether. Google’s admin log does not show that.',
        },
      },
      tellTeachers: {
        nl: 'Start "Notities maken met Gemini" niet in Meet. Is het wel afgesproken, deel de notities dan alleen met de hosts.',
        en: 'Do not start "Take notes with Gemini" in Meet. If it was agreed, share the notes with the hosts only.',
      },
    },
  ],
});
