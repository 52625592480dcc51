/** How a surface shows where something stands; a word beside it says the same, for state is never shown by colour alone. */
export const shownStates = ['ok', 'attention', 'unknown', 'information'] as const;
export type ShownState = (typeof shownStates)[number];
