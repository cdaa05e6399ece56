import sansPlain from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?inline';
import sansStrong from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?inline';
import serifPlain from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?inline';
import serifStrong from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?inline';
import { create, type Font } from 'fontkit';
import { faceName, type Face } from './faces.ts';

const addresses: Readonly<Record<Face['family'], Readonly<Record<Face['weight'], string>>>> = {
  sans: { 400: sansPlain, 600: sansStrong },
  serif: { 400: serifPlain, 600: serifStrong },
};

/** In: a `data:` address in base64, as the bundler gives it. Out: the bytes. */
export function inlined(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

const files = new Map<string, Buffer>();
const opened = new Map<string, Font>();

function kept<T>(known: Map<string, T>, face: Face, make: () => T): T {
  const name = faceName(face);
  const before = known.get(name);
  if (before !== undefined) return before;
  const made = make();
  known.set(name, made);
  return made;
}

/** In: a font. Out: its TrueType file, unpacked once. */
export function fontBytes(face: Face): Buffer {
  return kept(files, face, () => inlined(addresses[face.family][face.weight]));
}

/** In: a font. Out: it, read once: what measures and what prints share it, so that every figure does not read it anew. */
export function openedFont(face: Face): Font {
  return kept(opened, face, () => {
    const font = create(fontBytes(face));
    if (font.type !== 'TTF') throw new Error(`${faceName(face)} is one font`);
    return font;
  });
}
