/** The bundler gives a font as a `data:` address where the import ends in `?inline`. */
declare module '*.woff2?inline' {
  const address: string;
  export default address;
}
