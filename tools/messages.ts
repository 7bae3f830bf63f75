// Compiles the words of the interface, for what reads the source without Vite (the type checker).

import { compileAll } from './messages/words-on-disk.ts';

compileAll();
