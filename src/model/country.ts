/** Where the schools are that we serve: each has its own school year, holidays and norm. */
export const countries = ['NL', 'BE'] as const;
export type Country = (typeof countries)[number];
