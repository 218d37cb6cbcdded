/** Long work between which a page can answer. */

/** So long at a time, in ms. */
const SLICE_MS = 8;

/** Runs steps to their end: at once where they are short, else in slices for as long as somebody wants the result. */
export function inSlices<Value>(steps: Generator<void, Value>, isWanted: () => boolean): Value | Promise<Value | undefined> {
  const first = slice(steps);
  return first.done ? first.value : rest(steps, isWanted);
}

async function rest<Value>(steps: Generator<void, Value>, isWanted: () => boolean): Promise<Value | undefined> {
  for (;;) {
    await nextTask();
    if (!isWanted()) return undefined;
    const step = slice(steps);
    if (step.done) return step.value;
  }
}

function slice<Value>(steps: Generator<void, Value>): IteratorResult<void, Value> {
  const end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() >= end) return step;
  }
}

/** Behind what waits already; a timer would be put off. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
