interface ImportMeta {
  /** The bundler's: the texts of the files a pattern names, by path. */
  glob<T>(
    pattern: string,
    options: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true },
  ): Readonly<Record<string, T>>;
}
