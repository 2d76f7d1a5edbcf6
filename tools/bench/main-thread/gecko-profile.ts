import * as v from 'valibot';
import type { Phase, Place, Task } from './work.ts';

const index = v.pipe(v.number(), v.integer());
const threadSchema = v.object({
  name: v.string(),
  processType: v.optional(v.string(), ''),
  samples: v.object({
    schema: v.object({ stack: index, time: index, threadCPUDelta: index }),
    data: v.array(v.array(v.unknown())),
  }),
  stackTable: v.object({
    schema: v.object({ prefix: index, frame: index }),
    data: v.array(v.array(v.unknown())),
  }),
  frameTable: v.object({ schema: v.object({ location: index }), data: v.array(v.array(v.unknown())) }),
  markers: v.object({
    schema: v.object({ name: index, startTime: index, endTime: index }),
    data: v.array(v.array(v.unknown())),
  }),
  stringTable: v.array(v.string()),
});
type Thread = v.InferOutput<typeof threadSchema>;

const processSchema = v.object({
  /** Milliseconds since 1970 of what the samples' times count from. */
  meta: v.object({
    startTime: v.number(),
    sampleUnits: v.object({ threadCPUDelta: v.literal('ns') }),
  }),
  threads: v.array(v.unknown()),
  processes: v.optional(v.array(v.unknown()), []),
});

/** A stretch of time, in milliseconds since 1970. */
export interface Visit {
  readonly from: number;
  readonly to: number;
}

/** A sample: when it was taken, how long the thread has run since the last one, and at what of Byline's, if at any. */
interface Sample {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds. */
  readonly ran: number;
  readonly phase: Phase | null;
}

/**
 * What Byline did in pages while they were visited, by what Firefox's profiler saw each millisecond. The tasks it lists
 * are those of 50 ms and more, by the clock; the samples outside of them stand alone here. Times are the thread's own.
 *
 * @param profile the profiler's file
 * @param findPhase what a stack works at
 * @returns tasks of each visit
 */
export function findTasksOfVisits(
  profile: unknown,
  visits: readonly Visit[],
  findPhase: (stack: readonly Place[]) => Phase | null,
): readonly (readonly Task[])[] {
  const threads = readProcesses(profile).map(({ started, thread }) => ({
    samples: readSamples(thread, started, findPhase),
    long: readLongTasks(thread, started),
  }));
  return visits.map(({ from, to }) =>
    threads.flatMap(({ samples, long }) =>
      toTasks(
        samples.filter(({ at }) => at >= from && at < to),
        long,
        from,
      ),
    ),
  );
}

/** The main threads of processes that show pages. */
function readProcesses(profile: unknown): readonly { readonly started: number; readonly thread: Thread }[] {
  const { meta, threads, processes } = v.parse(processSchema, profile);
  const own = threads.flatMap((one) => {
    const parsed = v.safeParse(threadSchema, one);
    const isPage = parsed.success && /GeckoMain/.test(parsed.output.name);
    return isPage ? [{ started: meta.startTime, thread: parsed.output }] : [];
  });
  return [...own, ...processes.flatMap(readProcesses)];
}

const toIndex = (value: unknown): number => (typeof value === 'number' ? value : -1);

const scriptAt = /(?:^|\()([a-z-]+:[^\s()]+):(\d+):(\d+)\)?(?:\[\d+\])?$/;

function toPlace(location: string): Place | null {
  const [, url, line, column] = scriptAt.exec(location) ?? [];
  if (url === undefined) return null;
  return { url, line: Number(line) - 1, column: Number(column) - 1 };
}

const nanoseconds = 1e6;

function readSamples(
  { samples, stackTable, frameTable, stringTable }: Thread,
  started: number,
  findPhase: (stack: readonly Place[]) => Phase | null,
): readonly Sample[] {
  const known = new Map<number, Phase | null>();
  const { prefix, frame } = stackTable.schema;
  const phaseOf = (stack: number): Phase | null => {
    const found = known.get(stack);
    if (found !== undefined) return found;
    const places: Place[] = [];
    for (let at = stack; at >= 0; at = toIndex(stackTable.data[at]?.[prefix])) {
      const row = frameTable.data[toIndex(stackTable.data[at]?.[frame])];
      const place = toPlace(stringTable[toIndex(row?.[frameTable.schema.location])] ?? '');
      if (place) places.unshift(place);
    }
    const phase = findPhase(places);
    known.set(stack, phase);
    return phase;
  };
  const { stack, time, threadCPUDelta } = samples.schema;
  return samples.data.map((row) => ({
    at: started + Number(row[time]),
    ran: Number(row[threadCPUDelta] ?? 0) / nanoseconds,
    phase: phaseOf(toIndex(row[stack])),
  }));
}

function readLongTasks({ markers, stringTable }: Thread, started: number): readonly Visit[] {
  const { name, startTime, endTime } = markers.schema;
  return markers.data
    .filter((row) => stringTable[toIndex(row[name])] === 'LongTask')
    .map((row) => ({ from: started + Number(row[startTime]), to: started + Number(row[endTime]) }));
}

/**
 * @param samples of one thread, in order
 * @param long when its long tasks were
 */
function toTasks(samples: readonly Sample[], long: readonly Visit[], from: number): readonly Task[] {
  const tasks = new Map<Visit | Sample, { start: number; length: number; spent: Record<string, number> }>();
  for (const sample of samples) {
    const { at, ran, phase } = sample;
    const key = long.find((task) => task.from <= at && at <= task.to) ?? sample;
    const task = tasks.get(key) ?? { start: at - from, length: 0, spent: {} };
    task.length += ran;
    if (phase !== null) task.spent[phase] = (task.spent[phase] ?? 0) + ran;
    tasks.set(key, task);
  }
  return [...tasks.values()];
}
