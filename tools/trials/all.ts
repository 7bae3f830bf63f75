// Every trial, in the order in which they are run.

import { killed } from './killed.ts';
import type { Trial } from './trial.ts';

export const TRIALS: readonly Trial[] = [killed];
