import { availableParallelism } from 'node:os';
import type { Page } from 'puppeteer';
import { Fault } from '../model/fault.ts';
import { type Launched, launchBrowser } from './browser.ts';
import { settle } from './pdf-bytes.ts';
import { pack } from './pdf-pack.ts';

export interface PrinterOptions {
  /** pages printed at once, each reused; default: 2 to 4, as the machine has cores */
  pages?: number;
  /** milliseconds that one document may take; default 60,000 */
  timeout?: number;
  /** for tests: starts a browser in another way */
  launch?: () => Promise<Launched>;
  /** gives a document its fonts where the browser cannot find them by name (`embedFonts` in html-fonts.ts) */
  embedFonts?: (html: string) => Promise<string>;
}

export interface PrintOptions {
  /** what is printed, for the message of a fault */
  name: string;
  /** YYYY-MM-DD for the dates in the file, the source's; null where it has none */
  date: string | null;
}

/** One browser for a whole build. */
export interface Printer {
  /** Begins to start the browser and returns at once. Never throws: what goes wrong is thrown by `print`. */
  start(): void;
  /**
   * Prints a document. Title and language are the document's own; page size and margins its `@page`. The same document gives the
   * same bytes. Scripts do not run, and nothing is fetched.
   * @throws {Fault} exit status 3: no browser could be started, it died twice over this document, or took too long
   */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** Ends the browser; no process and no folder is left. */
  close(): Promise<void>;
}

/** Why a print ended early: with the browser gone, which may be another document's fault, or the page at work too long. */
class Lost extends Error {}
class Late extends Error {}

interface Session {
  launched: Launched;
  idle: Page[];
  open: number;
  /** the page that a browser starts with is still to be taken */
  unused: boolean;
  waiting: ((page: Page | null) => void)[];
}

/** @returns a printer; nothing is started before `start` or the first `print` */
export function createPrinter(options: PrinterOptions = {}): Printer {
  const limit = options.pages ?? Math.min(4, Math.max(2, availableParallelism()));
  const timeout = options.timeout ?? 60_000;
  const launch = options.launch ?? launchBrowser;
  let session: Promise<Session> | null = null;
  const running = new Set<Launched>();
  let closed = false;

  async function open(): Promise<Session> {
    const launched = await launch();
    if (closed) await launched.close();
    running.add(launched);
    const opened: Session = { launched, idle: [], open: 0, unused: true, waiting: [] };
    launched.browser.once('disconnected', () => {
      for (const give of opened.waiting.splice(0)) give(null);
    });
    return opened;
  }

  function current(): Promise<Session> {
    session ??= open();
    return session;
  }

  async function end(launched: Launched): Promise<void> {
    running.delete(launched);
    await launched.close();
  }

  /** The session, a new one where its browser has ended since. */
  async function living(): Promise<Session> {
    const seen = current();
    const held = await seen;
    if (held.launched.browser.connected) return held;
    await end(held.launched);
    if (session === seen) session = null;
    return current();
  }

  async function once(held: Session, html: string, print: PrintOptions): Promise<Uint8Array> {
    const text = held.launched.hasFonts || !options.embedFonts ? html : await options.embedFonts(html);
    const page = await borrow(held, limit);
    try {
      const bytes = await within(timeout, printPage(page, text, timeout));
      giveBack(held, page);
      return pack(settle(bytes, print.date));
    } catch (error) {
      const answered = await discard(held, page);
      if (answered && error instanceof Late) throw error;
      if (!answered || !held.launched.browser.connected || /crash|closed|detached|disconnected/i.test(String(error)))
        throw new Lost('the browser ended', { cause: error });
      throw error;
    }
  }

  return {
    start() {
      current().catch(() => {});
    },
    async print(html, print) {
      if (closed) throw new Error('this printer is closed');
      try {
        return await once(await living(), html, print);
      } catch (error) {
        if (!(error instanceof Lost)) throw asFault(error, print.name, timeout);
      }
      // alone in a browser of its own: a document that ends its browser twice takes no other with it
      const alone = await open();
      try {
        return await once(alone, html, print);
      } catch (error) {
        throw asFault(error, print.name, timeout);
      } finally {
        await end(alone.launched);
      }
    },
    async close() {
      closed = true;
      await session?.catch(() => {});
      await Promise.all([...running].map(end));
    },
  };
}

function asFault(error: unknown, name: string, timeout: number): unknown {
  if (error instanceof Late)
    return new Fault(`printing took longer than ${timeout / 1000} seconds and was ended`, {
      path: name,
      hint: 'Build again; if it happens again, the document is too large for this machine.',
      exitCode: 3,
      cause: error,
    });
  if (error instanceof Lost)
    return new Fault('the browser ended twice while printing', {
      path: name,
      hint: 'Look for a lack of memory (the document is whole as HTML), or name another browser in PUPPETEER_EXECUTABLE_PATH.',
      exitCode: 3,
      cause: error,
    });
  return error;
}

async function printPage(page: Page, html: string, timeout: number): Promise<Uint8Array> {
  let onCrash: (error: Error) => void = () => {};
  const crash = new Promise<never>((_, reject) => {
    onCrash = reject;
  });
  page.once('error', onCrash);
  const work = async () => {
    await page.setContent(html, { waitUntil: 'load', timeout });
    return page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      waitForFonts: true,
      printBackground: true,
      format: 'a4',
      timeout,
    });
  };
  try {
    return await Promise.race([work(), crash]);
  } finally {
    page.off('error', onCrash);
  }
}

/* The pages of a browser */

const PAGE_TIMEOUT = 10_000;

async function borrow(session: Session, limit: number): Promise<Page> {
  const idle = session.idle.pop();
  if (idle) return idle;
  if (session.open < limit) {
    session.open++;
    try {
      return await within(PAGE_TIMEOUT, freshPage(session));
    } catch (error) {
      session.open--;
      await session.launched.close(true);
      throw new Lost('the browser ended', { cause: error });
    }
  }
  const page = await new Promise<Page | null>((resolve) => session.waiting.push(resolve));
  if (!page) throw new Lost('the browser ended');
  return page;
}

async function freshPage(session: Session): Promise<Page> {
  const { browser } = session.launched;
  const { unused } = session;
  session.unused = false;
  const first = unused ? (await browser.pages())[0] : undefined;
  const page = first ?? (await browser.newPage());
  await Promise.all([page.setJavaScriptEnabled(false), page.setRequestInterception(true)]);
  page.once('error', () => {
    const at = session.idle.indexOf(page);
    if (at < 0) return;
    session.idle.splice(at, 1);
    session.open--;
  });
  page.on('request', (request) => void request.abort('aborted').catch(() => {}));
  return page;
}

function giveBack(session: Session, page: Page): void {
  const next = session.waiting.shift();
  if (next) next(page);
  else session.idle.push(page);
}

/**
 * Takes a page that failed out of the pool; where the browser does not answer to that either, it is ended.
 * @returns whether it answered
 */
async function discard(session: Session, page: Page): Promise<boolean> {
  session.open--;
  let answered = true;
  try {
    await within(1_000, page.close());
  } catch {
    answered = false;
    await session.launched.close(true);
  }
  const next = session.waiting.shift();
  if (next && !answered) next(null);
  if (next && answered) {
    session.open++;
    within(PAGE_TIMEOUT, freshPage(session)).then(next, () => next(null));
  }
  return answered;
}

/** @throws {Late} where the work takes longer; what it comes to later is dropped */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), milliseconds);
  });
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
