// Every trial, in the order in which they are run.

import { asleep } from './asleep.ts';
import { files } from './files.ts';
import { killed } from './killed.ts';
import { missingApis } from './missing-apis.ts';
import { noStylesheet } from './no-stylesheet.ts';
import { secondKey } from './second-key.ts';
import { dataBlocked, dataCleared, storageFull, storageSilent } from './storage.ts';
import type { Trial } from './trial.ts';
import { newerVersion, plainTabs, slowTab } from './two-tabs.ts';

export const TRIALS: readonly Trial[] = [
  killed, files, storageFull, dataCleared, storageSilent, dataBlocked, plainTabs, slowTab, newerVersion, asleep, secondKey, noStylesheet, missingApis,
];
