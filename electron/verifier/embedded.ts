// Read by verify.mjs, which otherwise could take the bundle it lies in for itself and run as a program.
// A symbol rather than an export: verify.mjs also runs alone and can import nothing of ours.
Object.defineProperty(globalThis, Symbol.for('grenseland.verify.embedded'), {
  value: true,
  configurable: true,
});
