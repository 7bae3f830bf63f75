// A kept play opened again. Part of the composition root; loaded when the first is.

import { canReplay, partsBegun } from '../play/can-replay.ts';
import type { Log } from '../play/log.ts';
import { played } from '../play/log-tree.ts';
import type { Opened } from '../ui/app-port.ts';
import { fetchMaterial } from './catalogue.ts';
import type { portOf } from './playing.ts';

/**
 * A kept log: a play again if its stories still have the same structure and the rules are the same,
 * otherwise the words that were shown. `open` opens a play.
 */
export async function openLog(id: string, log: Log, open: typeof portOf): Promise<Opened> {
  const material = await fetchMaterial(log.caseId, partsBegun(log));
  if (canReplay(material, log)) return { kind: 'play', play: open(id, material, log) };
  return {
    kind: 'words',
    id,
    clientName: material.caseFile.name,
    exchanges: played(log).flatMap((act) => (act.kind === 'answer' ? [act.shown] : [])),
  };
}
