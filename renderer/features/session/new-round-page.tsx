export function NewRoundPage() {
  return null;
}
