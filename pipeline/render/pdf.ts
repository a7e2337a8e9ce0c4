import { availableParallelism } from 'node:os';
import type { Page } from 'puppeteer';
import { Fault } from '../model/fault.ts';
import { type Launched, launchBrowser } from './browser.ts';
import { settle } from './pdf/bytes.ts';
import { fit } from './pdf/fit.ts';
import { pack } from './pdf/pack.ts';
import { Lost, Pages } from './pdf/pages.ts';
import { Late, within } from './pdf/within.ts';

export interface PrinterOptions {
  /** pages printed at once, each reused; default: 2 to 4, as the machine has cores */
  pages?: number;
  /** milliseconds that one document may take; default 60,000 */
  timeout?: number;
  /** for tests: starts a browser in another way */
  launch?: () => Promise<Launched>;
}

export interface PrintOptions {
  /** what is printed, for the message of a fault */
  name: string;
  /** YYYY-MM-DD for the dates in the file, the source's; null where it has none */
  date: string | null;
}

/** One browser for a whole build. */
export interface Printer {
  /**
   * Starts the browser; resolves when it is there, or cannot be. Never throws: what goes wrong is thrown by `print`.
   */
  start(): Promise<void>;
  /**
   * Prints a document. Title and language are the document's own; page size and margins its `@page`. The same document gives the
   * same bytes. Scripts do not run, and nothing is fetched.
   * @param begun called when the browser is at work on it
   * @throws {Fault} exit status 3: no browser could be started, it died twice over this document, or took too long
   */
  print(html: string, options: PrintOptions, begun?: () => void): Promise<Uint8Array>;
  /** Ends the browser; no process and no folder is left. */
  close(): Promise<void>;
}

/** @returns a printer; nothing is started before `start` or the first `print` */
export function createPrinter(options: PrinterOptions = {}): Printer {
  const limit = options.pages ?? Math.min(4, Math.max(2, availableParallelism()));
  const timeout = options.timeout ?? 60_000;
  const launch = options.launch ?? launchBrowser;
  let session: Promise<Pages> | null = null;
  const starting = new Set<Promise<Launched>>();
  const running = new Set<Launched>();
  let closed = false;

  /** A browser that ends because this was closed is not followed by another. */
  async function open(): Promise<Pages> {
    if (closed) throw new Error('this printer is closed');
    const launching = launch();
    starting.add(launching);
    try {
      const launched = await launching;
      running.add(launched);
      return new Pages(launched, limit);
    } finally {
      starting.delete(launching);
    }
  }

  function current(): Promise<Pages> {
    session ??= open();
    return session;
  }

  async function end(launched: Launched): Promise<void> {
    running.delete(launched);
    await launched.close();
  }

  /** The session, a new one where its browser has ended since. */
  async function living(): Promise<Pages> {
    const seen = current();
    const held = await seen;
    if (held.launched.browser.connected) return held;
    await end(held.launched);
    if (session === seen) session = null;
    return current();
  }

  async function once(pages: Pages, html: string, print: PrintOptions, begun = () => {}): Promise<Uint8Array> {
    const page = await pages.borrow();
    try {
      const bytes = await within(timeout, printPage(page, html, { timeout, begun }));
      pages.giveBack(page);
      return pack(settle(bytes, print.date));
    } catch (error) {
      const answered = await pages.discard(page);
      if (answered && error instanceof Late) throw error;
      const { connected } = pages.launched.browser;
      if (!answered || !connected || /crash|closed|detached|disconnected/i.test(String(error)))
        throw new Lost('the browser ended', { cause: error });
      throw error;
    }
  }

  return {
    start() {
      return current().then(
        (pages) => pages.prepare(),
        () => {},
      );
    },
    async print(html, print, begun) {
      try {
        return await once(await living(), html, print, begun);
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
      await Promise.allSettled(starting);
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

const LOAD_FONTS = 'Promise.allSettled(Array.from(document.fonts, (font) => font.load())).then(() => null)';

async function printPage(
  page: Page,
  html: string,
  { timeout, begun }: { timeout: number; begun: () => void },
): Promise<Uint8Array> {
  let onCrash: (error: Error) => void = () => {};
  const crash = new Promise<never>((_, reject) => {
    onCrash = reject;
  });
  page.once('error', onCrash);
  const work = async () => {
    await page.setContent(html, { waitUntil: 'load', timeout });
    // a page that was never laid out has asked for no font yet, and would be printed in the one of the machine
    await page.evaluate(LOAD_FONTS);
    const print = () =>
      page.pdf({
        tagged: true,
        outline: true,
        preferCSSPageSize: true,
        waitForFonts: true,
        printBackground: true,
        format: 'a4',
        timeout,
      });
    const printing = print();
    begun();
    return fit(await printing, print, (script) => page.evaluate(script));
  };
  try {
    return await Promise.race([work(), crash]);
  } finally {
    page.off('error', onCrash);
  }
}
