import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { projectRoot } from '../setup/places.mjs';

/** @typedef {import('./targets.mjs').Target} Target */

/**
 * @param {Target} target
 * @param {string} outDir absolute
 * @returns {import('vite').InlineConfig}
 */
export function viteConfig(target, outDir) {
  return target.format === 'page' ? pageConfig(target, outDir) : processConfig(target, outDir);
}

/** @param {Target} target */
function inputs(target) {
  return Object.fromEntries(
    Object.entries(target.entries).map(([name, path]) => [name, join(projectRoot, path)]),
  );
}

const everywhere = /** @type {const} */ ({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  mode: 'production',
});

/**
 * A bundle for one of the program's processes: everything inside but what cannot be, not minified,
 * so that a stack trace says something.
 * @param {Target} target
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
function processConfig(target, outDir) {
  const ending = target.format === 'cjs' ? 'cjs' : 'mjs';
  return {
    ...everywhere,
    root: projectRoot,
    // Bundled libraries choose their development halves by this.
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, external: [...target.external], target: 'node' },
    build: {
      ssr: true,
      target: target.runtime,
      outDir,
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: inputs(target),
        external: [...target.external],
        output: {
          format: target.format === 'cjs' ? 'cjs' : 'esm',
          entryFileNames: `[name].${ending}`,
          chunkFileNames: `chunks/[name]-[hash].${ending}`,
          // A sandboxed preload can load no second file, and Electron 25's processes are simplest as one.
          codeSplitting: target.format === 'esm',
        },
      },
    },
  };
}

/**
 * @param {Target} target
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
function pageConfig(target, outDir) {
  return {
    ...everywhere,
    root: join(projectRoot, 'renderer'),
    base: './',
    plugins: [react()],
    build: {
      target: target.runtime,
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      reportCompressedSize: false,
      // The content security policy lets in files of our own, and no data: fonts or scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: inputs(target),
        // What the first page needs comes in one piece: each file more is another question to main.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
  };
}
