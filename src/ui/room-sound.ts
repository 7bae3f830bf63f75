// The sound of the room, generated: brown noise under 180 Hz, and two soft sines when the alliance shifts. Loaded when it is wanted.

export type Room = { chime(up: boolean): void; close(): void };

/** Opens the room's sound. @throws Error where there is none */
export function openRoom(): Room {
  const context = new AudioContext();
  const buffer = context.createBuffer(1, context.sampleRate * 4, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let last = 0;
  for (let n = 0; n < samples.length; n += 1) {
    last = (last + 0.02 * (Math.random() * 2 - 1)) / 1.02;
    samples[n] = last * 3.5;
  }
  const noise = new AudioBufferSourceNode(context, { buffer, loop: true });
  const low = new BiquadFilterNode(context, { type: 'lowpass', frequency: 180 });
  noise.connect(low).connect(new GainNode(context, { gain: 0.05 })).connect(context.destination);
  noise.start();
  return {
    chime(up) {
      for (const [index, frequency] of (up ? [330, 440] : [330, 262]).entries()) {
        const at = context.currentTime + index * 0.18;
        const tone = new OscillatorNode(context, { frequency });
        const gain = new GainNode(context, { gain: 0 });
        gain.gain.setValueAtTime(0, at);
        gain.gain.linearRampToValueAtTime(0.03, at + 0.08);
        gain.gain.exponentialRampToValueAtTime(0.0005, at + 1.2);
        tone.connect(gain).connect(context.destination);
        tone.start(at);
        tone.stop(at + 1.3);
      }
    },
    close: () => void context.close(),
  };
}
