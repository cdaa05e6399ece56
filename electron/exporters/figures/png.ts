import { initWasm, Resvg } from '@resvg/resvg-wasm';
import resvgModule from '@resvg/resvg-wasm/index_bg.wasm?url&inline';
import { crc32 } from 'node:zlib';
import { fontBytes, inlined } from './fonts.ts';
import { allFaces } from './faces.ts';

/** What journals ask for. */
const dotsPerInch = 300;
/** CSS has 96 pixels to the inch, which is what the renderer takes a millimetre by. */
const perInch = { pixels: 96, metres: 0.0254 };

let begun: Promise<void> | undefined;

/** The renderer is fetched once; a second figure finds it there. */
async function begin(): Promise<void> {
  begun ??= initWasm(inlined(resvgModule));
  await begun;
}

const signatureAndHeader = 8 + 25;

/** In: a PNG. Out: it with its resolution said, which the renderer leaves out (PNG, third edition, 11.3.4.3). */
function withResolution(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = Buffer.alloc(4 + 4 + 9 + 4);
  const dotsPerMetre = Math.round(dotsPerInch / perInch.metres);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(dotsPerMetre, 8);
  chunk.writeUInt32BE(dotsPerMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return new Uint8Array(
    Buffer.concat([png.subarray(0, signatureAndHeader), chunk, png.subarray(signatureAndHeader)]),
  );
}

/** In: an SVG document with its size in millimetres. Out: the picture at 300 dots to the inch, the same bytes on every platform. */
export async function svgPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await begin();
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: dotsPerInch / perInch.pixels },
    font: {
      fontBuffers: allFaces.map((face) => fontBytes(face)),
      loadSystemFonts: false,
      defaultFontFamily: 'Inter',
    },
  });
  const rendered = picture.render();
  const png = withResolution(rendered.asPng());
  rendered.free();
  picture.free();
  return png;
}
