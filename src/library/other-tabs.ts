// Tells the other tabs of this browser which play was opened here, so that a play goes on in one
// tab only. A courtesy: where tabs cannot hear of each other, the library still refuses what an
// earlier tab would save.

export type OtherTabs = {
  /** Says that this tab has taken a play. */
  taken(id: string): void;
};

/** `onTaken` is called when another tab has taken a play. */
export function otherTabs(onTaken: (id: string) => void): OtherTabs {
  try {
    const channel = new BroadcastChannel('joining-room.taken');
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') onTaken(data);
    };
    return { taken: (id) => channel.postMessage(id) };
  } catch {
    // Old browsers have none, and one that lets the site keep nothing may refuse it.
    return { taken: () => undefined };
  }
}
