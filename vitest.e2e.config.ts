import { defineConfig } from 'vitest/config';

// What starts the real program. Windows take each other's focus: only those with a screen each run side by side.
const screens = process.platform === 'linux' ? 2 : 1;

export default defineConfig({
  test: {
    include: ['tests/{e2e,setup}/**/*.e2e.ts', 'tests/endurance/**/*.endurance.ts'],
    environment: 'node',
    globalSetup: ['tests/setup/real-program.ts'],
    setupFiles: ['tests/setup/own-screen.ts', 'tests/setup/stuck-program.ts'],
    maxWorkers: screens,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default'],
  },
});
