export function JudgingPage() {
  return null;
}
