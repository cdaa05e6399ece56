/** The bundler gives a font as a `data:` address where the import ends in `?inline`. */
declare module '*.woff2?inline' {
  const address: string;
  export default address;
}

/** The bundler gives a file as text where the import ends in `?raw`. */
declare module '*/LICENSE?raw' {
  const text: string;
  export default text;
}
