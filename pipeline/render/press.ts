import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Fault } from '../model/fault.ts';
import type { Document, Order } from './document.ts';

/** Makes documents: in a process of its own, beside the one that reads and checks. */
export interface Press {
  /** @throws Fault where nothing prints */
  make(order: Order): Promise<Document>;
  /** Resolves when what was ordered has gone over: it does not as long as this process is at work. */
  sent(): Promise<void>;
  /** Says that nothing more will be ordered: the browser ends when it has printed the last. */
  finish(): void;
  /** Ends the process and its browser; no process and no folder is left. */
  close(): Promise<void>;
}

/** What goes over; without an order, that there are no more. And what comes back: the document, or what was wrong. */
export interface Request {
  id: number;
  order: Order | null;
}
export interface Reply {
  id: number;
  document?: Document;
  fault?: { message: string } & ConstructorParameters<typeof Fault>[1];
  /** the stack of an error that is ours */
  error?: string;
}

interface Waiting {
  resolve: (document: Document) => void;
  reject: (error: unknown) => void;
}

class Ended extends Error {}

const CHILD = fileURLToPath(new URL('../../pipeline/start/press.js', import.meta.url));
/** Short-lived and with much to hold: a first look for garbage in the old would find none. */
const FLAGS = ['--initial-old-space-size=200'];
const PATIENCE = 5_000;

/**
 * Starts the process and its browser and returns at once. It ends with this one, however this one ends: then its channel breaks.
 * @param child the program, for tests
 */
export function startPress(child = CHILD): Press {
  let running = open(child);
  let closed = false;
  return {
    async make(order) {
      const used = running;
      try {
        return await used.make(order);
      } catch (error) {
        if (closed || !(error instanceof Ended)) throw error;
      }
      if (running === used) running = open(child);
      return running.make(order).catch((error) => {
        throw error instanceof Ended ? lost(order) : error;
      });
    },
    sent: () => running.sent(),
    finish: () => running.finish(),
    close() {
      closed = true;
      return running.close();
    },
  };
}

function open(program: string) {
  const waiting = new Map<number, Waiting>();
  const child = fork(program, {
    execArgv: FLAGS,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let count = 0;
  let gone = false;
  let sending: Promise<void> = Promise.resolve();
  child.on('message', (reply: Reply) => {
    const { resolve, reject } = waiting.get(reply.id) ?? {};
    waiting.delete(reply.id);
    if (reply.document) resolve?.(reply.document);
    else reject?.(reply.fault ? new Fault(reply.fault.message, reply.fault) : new Error(reply.error));
  });
  const end = () => {
    gone = true;
    for (const { reject } of waiting.values()) reject(new Ended());
    waiting.clear();
  };
  child.on('error', end);
  child.on('exit', end);
  return {
    make: (order: Order) =>
      new Promise<Document>((resolve, reject) => {
        if (gone) return reject(new Ended());
        waiting.set(++count, { resolve, reject });
        const request: Request = { id: count, order };
        sending = new Promise((sent) => {
          child.send(request, (error) => {
            if (error) reject(new Ended());
            sent();
          });
        });
      }),
    sent: () => sending,
    finish() {
      if (child.connected) child.send({ id: 0, order: null } satisfies Request, () => {});
    },
    close: () => (gone ? Promise.resolve() : ended(child)),
  };
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await gone;
  clearTimeout(timer);
}

const lost = ({ pdf }: Order) =>
  new Fault('the process that prints ended twice', {
    path: pdf?.name ?? 'press',
    hint: 'Look for a lack of memory; --format md,html needs no browser.',
    exitCode: 3,
  });
