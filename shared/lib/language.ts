/** What something is written in: bokmål, nynorsk or English. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];
