import { config } from 'zod';
import { connectStore } from '../data/connect.ts';
import { startApp } from './start.tsx';

// The content security policy forbids making code from text, which zod would otherwise try.
config({ jitless: true });

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
startApp(root, connectStore());
