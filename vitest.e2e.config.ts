import { defineConfig } from 'vitest/config';

// What starts the real program: one at a time, since windows take each other's focus.
export default defineConfig({
  test: {
    include: ['tests/{e2e,setup}/**/*.e2e.ts', 'tests/endurance/**/*.endurance.ts'],
    environment: 'node',
    globalSetup: ['tests/setup/real-program.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default'],
  },
});
