// What a play is made from: a case and one compiled session of it.

import type { CaseFile } from '../story/case-file.ts';

export type Material = {
  readonly caseFile: CaseFile;
  readonly session: number;
  /** The compiled story and its content hash. */
  readonly story: { readonly json: string; readonly hash: string };
};
