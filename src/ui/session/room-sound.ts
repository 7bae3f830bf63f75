// The sound of the room, generated: a low hum of air, rain on the pane, a clock that is noticed in
// a silence, and two soft tones when the alliance shifts. Loaded when it is wanted. `soundIn` works
// in any audio context, so that it can be listened to without a loudspeaker.

/** How loud each part is, 0 silent to 1; half is quiet. */
export type Levels = {
  readonly room: number;
  readonly rain: number;
  readonly clock: number;
  readonly shifts: number;
};
/** What there is to be heard just now. */
export type Heard = {
  readonly levels: Levels;
  readonly raining: boolean;
  readonly silence: boolean;
};
export type Sound = {
  hear(heard: Heard): void;
  /** The tones of a shift. */
  shift(up: boolean): void;
};
export type Room = Sound & {
  /** Holds all of it while the session is paused or out of sight. */ hold(held: boolean): void;
  close(): void;
};

/** Gain of each part at level 1, and the seconds in which it comes and goes (time constant). */
const LOUDEST: Levels = { room: 0.1, rain: 0.05, clock: 0.16, shifts: 0.06 };
const COMES = { room: 0.4, rain: 1.2, clock: 1.5 } as const;
/** Hertz: the air hums below, rain hisses between. */
const [HUM, HISS_FROM, HISS_TO] = [180, 900, 7000] as const;
/** The clock's two ticks: hertz and seconds. */
const TICKS = [
  [2100, 0],
  [1700, 1],
] as const;
const TICK_LASTS = 0.012;

/** Connects the parts to the context's output. Nothing is heard before the first `hear`. */
export function soundIn(context: BaseAudioContext): Sound {
  const part = (buffer: AudioBuffer, through: readonly AudioNode[]): AudioParam => {
    const source = new AudioBufferSourceNode(context, { buffer, loop: true });
    const gain = new GainNode(context, { gain: 0 });
    [...through, gain, context.destination].reduce<AudioNode>(
      (from, to) => from.connect(to),
      source,
    );
    source.start();
    return gain.gain;
  };
  const filter = (type: BiquadFilterType, frequency: number): AudioNode =>
    new BiquadFilterNode(context, { type, frequency });
  const gains = {
    room: part(brownNoise(context), [filter('lowpass', HUM), filter('lowpass', HUM)]),
    rain: part(whiteNoise(context), [filter('highpass', HISS_FROM), filter('lowpass', HISS_TO)]),
    clock: part(ticks(context), []),
  };
  let shifts = 0;
  return {
    hear({ levels, raining, silence }) {
      shifts = levels.shifts * LOUDEST.shifts;
      const wanted = {
        room: levels.room,
        rain: raining ? levels.rain : 0,
        clock: silence ? levels.clock : 0,
      };
      for (const name of ['room', 'rain', 'clock'] as const)
        gains[name].setTargetAtTime(wanted[name] * LOUDEST[name], context.currentTime, COMES[name]);
    },
    shift(up) {
      if (shifts === 0) return;
      for (const [index, frequency] of (up ? [330, 440] : [330, 262]).entries()) {
        const at = context.currentTime + index * 0.18;
        const tone = new OscillatorNode(context, { frequency });
        const gain = new GainNode(context, { gain: 0 });
        gain.gain.setValueAtTime(0, at);
        gain.gain.linearRampToValueAtTime(shifts, at + 0.08);
        gain.gain.exponentialRampToValueAtTime(0.0005, at + 1.2);
        tone.connect(gain).connect(context.destination);
        tone.start(at);
        tone.stop(at + 1.3);
      }
    },
  };
}

/**
 * Opens the room's sound on the loudspeaker. A browser that wants a press first is given the next
 * one.
 * @throws Error where there is no sound
 */
export function openRoom(): Room {
  const context = new AudioContext();
  let held = false;
  const wake = (): void => {
    if (!held && context.state === 'suspended') void context.resume();
  };
  for (const press of ['pointerdown', 'keydown']) window.addEventListener(press, wake);
  return {
    ...soundIn(context),
    hold(now) {
      held = now;
      if (held) void context.suspend();
      else wake();
    },
    close() {
      for (const press of ['pointerdown', 'keydown']) window.removeEventListener(press, wake);
      void context.close();
    },
  };
}

function bufferOf(
  context: BaseAudioContext,
  seconds: number,
  fill: (samples: Float32Array) => void,
): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate * seconds, context.sampleRate);
  fill(buffer.getChannelData(0));
  return buffer;
}

const whiteNoise = (context: BaseAudioContext): AudioBuffer =>
  bufferOf(context, 3, (samples) => {
    for (let n = 0; n < samples.length; n += 1) samples[n] = Math.random() * 2 - 1;
  });

const brownNoise = (context: BaseAudioContext): AudioBuffer =>
  bufferOf(context, 4, (samples) => {
    let last = 0;
    for (let n = 0; n < samples.length; n += 1) {
      last = (last + 0.02 * (Math.random() * 2 - 1)) / 1.02;
      samples[n] = last * 3.5;
    }
  });

/** Two seconds of a clock: tick, tock. */
const ticks = (context: BaseAudioContext): AudioBuffer =>
  bufferOf(context, 2, (samples) => {
    const rate = context.sampleRate;
    for (const [frequency, at] of TICKS) {
      for (let n = 0; n < TICK_LASTS * 5 * rate; n += 1)
        samples[Math.floor(at * rate) + n] =
          Math.sin((2 * Math.PI * frequency * n) / rate) * Math.exp(-n / (TICK_LASTS * rate));
    }
  });
