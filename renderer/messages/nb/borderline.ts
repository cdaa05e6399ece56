export const borderline = {} as const;
