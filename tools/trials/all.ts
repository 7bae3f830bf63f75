// Every trial, in the order in which they are run.

import { asleep } from './asleep.ts';
import { fifthRequest } from './fifth-request.ts';
import { files } from './files.ts';
import { killed } from './killed.ts';
import { libraryLate } from './library-late.ts';
import { missingApis } from './missing-apis.ts';
import { noScript } from './no-script.ts';
import { noStylesheet } from './no-stylesheet.ts';
import { scriptFailsOnce } from './script-fails-once.ts';
import { secondKey } from './second-key.ts';
import { dataBlocked, dataCleared, storageFull, storageSilent } from './storage.ts';
import type { Trial } from './trial.ts';
import { newerVersion, plainTabs, slowTab } from './two-tabs.ts';

export const TRIALS: readonly Trial[] = [
  killed,
  files,
  storageFull,
  dataCleared,
  storageSilent,
  dataBlocked,
  plainTabs,
  slowTab,
  newerVersion,
  asleep,
  secondKey,
  noStylesheet,
  missingApis,
  scriptFailsOnce,
  fifthRequest,
  noScript,
  libraryLate,
];
