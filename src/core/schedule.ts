let queue: Array<() => void> = [];

/** Runs tasks together in one microtask, in the order they came; a task that throws does not keep the others from running. */
export function schedule(task: () => void): void {
  if (queue.push(task) === 1) queueMicrotask(flush);
}

function flush(): void {
  const tasks = queue;
  queue = [];
  for (const task of tasks) {
    try {
      task();
    } catch (error) {
      reportError(error);
    }
  }
}
