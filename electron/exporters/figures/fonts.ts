import sansPlain from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?inline';
import sansStrong from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?inline';
import serifPlain from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?inline';
import serifStrong from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?inline';
import type { Face } from './faces.ts';

const addresses: Readonly<Record<Face['family'], Readonly<Record<Face['weight'], string>>>> = {
  sans: { 400: sansPlain, 600: sansStrong },
  serif: { 400: serifPlain, 600: serifStrong },
};

/** In: a `data:` address in base64, as the bundler gives it. Out: the bytes. */
export function inlined(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

/** In: a font. Out: its TrueType file. */
export function fontBytes({ family, weight }: Face): Buffer {
  return inlined(addresses[family][weight]);
}
