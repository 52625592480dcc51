import { madeFrom, type PolicyObject } from './policy-object.ts';

/** As shipped: Set-CsTeamsMessagingPolicy, learn.microsoft.com. */
const shipped: PolicyObject = {
  Identity: 'Tag:Default',
  Description: null,
  AllowUrlPreviews: true,
  AllowOwnerDeleteMessage: false,
  AllowUserEditMessage: true,
  AllowUserDeleteMessage: true,
  AllowUserDeleteChat: true,
  AllowUserChat: true,
  AllowRemoveUser: true,
  AllowGiphy: true,
  GiphyRatingType: 'MODERATE',
  AllowGiphyDisplay: true,
  AllowPasteInternetImage: true,
  AllowMemes: true,
  AllowImmersiveReader: true,
  AllowStickers: true,
  AllowUserTranslation: true,
  ReadReceiptsEnabledType: 'UserPreference',
  AllowPriorityMessages: true,
  AllowSmartReply: true,
  AllowSmartCompose: true,
  ChannelsInChatListEnabledType: 'DisabledUserOverride',
  AudioMessageEnabledType: 'ChatsAndChannels',
  ChatPermissionRole: 'Restricted',
  AllowFullChatPermissionUserToDeleteAnyMessage: false,
  AllowFluidCollaborate: true,
  AllowVideoMessages: true,
};

export const messagingPolicies: readonly PolicyObject[] = [
  madeFrom(shipped, 'Global', null, {
    AllowUserEditMessage: false,
    AllowUserDeleteMessage: false,
    AllowUserDeleteChat: false,
    AllowRemoveUser: false,
    AllowPriorityMessages: false,
    GiphyRatingType: 'STRICT',
    AllowMemes: false,
  }),
  madeFrom(shipped, 'Leraren', 'Leraren van alle scholen', { AllowOwnerDeleteMessage: true, ChatPermissionRole: 'Full' }),
  shipped,
];
