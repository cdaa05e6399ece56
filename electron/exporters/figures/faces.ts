/** One of the four fonts that figures are set in. */
export type Face = { readonly family: 'sans' | 'serif'; readonly weight: 400 | 600 };

export const plain: Face = { family: 'sans', weight: 400 };
export const strong: Face = { family: 'sans', weight: 600 };
export const titleFace: Face = { family: 'serif', weight: 400 };
export const strongTitle: Face = { family: 'serif', weight: 600 };
export const allFaces: readonly Face[] = [plain, strong, titleFace, strongTitle];

/** In: a font. Out: what it is called in a PDF. */
export const faceName = ({ family, weight }: Face): string => `${family}-${weight}`;
