const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has something done when this process ends, by itself or by a signal; only SIGKILL leaves it undone.
 * @param cleanup works at once and throws nothing
 * @returns takes it back
 */
export function onEnd(cleanup: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    cleanup();
    release();
    // the last to clean up lets the signal do what it does
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const release = () => {
    process.off('exit', cleanup);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.on('exit', cleanup);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return release;
}
