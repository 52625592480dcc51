import type { Localized } from '../../model/language.ts';

/** Headings on the pages of the two admin centres, as an administrator sees them. */
export const teamsMeetings = {
  scheduling: { nl: 'Vergaderingen plannen', en: 'Meeting scheduling' },
  joinAndLobby: { nl: 'Deelnemen aan vergaderingen en lobby', en: 'Meeting join & lobby' },
  engagement: { nl: 'Betrokkenheid bij vergaderingen', en: 'Meeting engagement' },
  contentSharing: { nl: 'Inhoud delen', en: 'Content sharing' },
  recording: { nl: 'Opname en transcriptie', en: 'Recording & transcription' },
  audioVideo: { nl: 'Audio en video', en: 'Audio & video' },
} as const satisfies Record<string, Localized>;

export const meetVideo: Localized = { nl: 'Meet-video-instellingen', en: 'Meet video settings' };
export const meetSafety: Localized = { nl: 'Meet-veiligheidsinstellingen', en: 'Meet safety settings' };
export const meetGemini: Localized = { nl: 'Gemini-instellingen', en: 'Gemini settings' };
export const meetService: Localized = { nl: 'Servicestatus', en: 'Service status' };
