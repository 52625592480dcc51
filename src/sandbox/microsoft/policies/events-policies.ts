import { madeFrom, type PolicyObject } from './policy-object.ts';

/** As shipped: Set-CsTeamsEventsPolicy, learn.microsoft.com. */
const shipped: PolicyObject = {
  Identity: 'Tag:Default',
  Description: null,
  AllowWebinars: 'Enabled',
  AllowTownhalls: 'Enabled',
  EventAccessType: 'Everyone',
  AllowEmailEditing: 'Enabled',
  AllowEventIntegrations: true,
  AllowedTownhallTypesForRecordingPublish: 'Everyone',
  AllowedWebinarTypesForRecordingPublish: 'Everyone',
  AllowedQuestionTypesInRegistrationForm: 'AllQuestions',
  TownhallChatExperience: 'Optimized',
  UseMicrosoftECDN: true,
  AllowEngagementReport: 'Enabled',
  RecordingForWebinar: 'Enabled',
  RecordingForTownhall: 'Enabled',
  TranscriptionForWebinar: 'Enabled',
  TranscriptionForTownhall: 'Enabled',
};

export const eventsPolicies: readonly PolicyObject[] = [
  madeFrom(shipped, 'Global', null, { AllowWebinars: 'Disabled', AllowTownhalls: 'Disabled' }),
  madeFrom(shipped, 'Leraren', 'Leraren van alle scholen', {
    EventAccessType: 'EveryoneInCompanyExcludingGuests',
    AllowTownhalls: 'Disabled',
  }),
  shipped,
];
