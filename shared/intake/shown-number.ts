/** In: a whole number. Out: as it is shown in Norwegian, `32 767` with a no-break space. */
export function counted(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/gu, '\u00A0');
}
