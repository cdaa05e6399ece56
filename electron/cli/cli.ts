import { runnerChannel } from '../host/store-transport.ts';
import { runHosted } from './run-hosted.ts';
import { runStandalone } from './run-standalone.ts';

const channel = runnerChannel(process);
if (channel === null) void runStandalone(process.argv.slice(2));
else runHosted(channel, process.argv.slice(2));
