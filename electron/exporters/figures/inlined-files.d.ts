/** The bundler gives a font as a `data:` address where the import ends in `?inline`. */
declare module '*.ttf?inline' {
  const address: string;
  export default address;
}

/** And a WebAssembly module where it ends in `?url&inline`. */
declare module '*.wasm?url&inline' {
  const address: string;
  export default address;
}
