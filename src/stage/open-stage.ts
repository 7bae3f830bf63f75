export async function openStage(_parent: HTMLElement, _options: { reducedMotion: boolean }): Promise<null> { return null; }
