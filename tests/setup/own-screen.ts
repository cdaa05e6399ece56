// Before the tests of a file: the windows they open get the screen of the worker they run in, and its clipboard.
const screens = process.env['GRENSELAND_SCREENS']?.split(' ');

if (screens !== undefined) {
  const worker = Number(process.env['VITEST_POOL_ID']);
  const screen = screens[(worker - 1) % screens.length];
  if (screen === undefined) throw new Error(`Worker ${worker} has no screen`);
  process.env['DISPLAY'] = screen;
}
