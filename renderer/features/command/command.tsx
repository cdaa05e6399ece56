export function Command() {
  return null;
}
