import { availableParallelism } from 'node:os';
import { Fault } from '../model/fault.js';
import { launchBrowser } from './browser.js';
import { settle } from './pdf/bytes.js';
import { pack } from './pdf/pack.js';
import { Lost, Pages } from './pdf/pages.js';
import { Late, within } from './pdf/within.js';
/** @returns a printer; nothing is started before `start` or the first `print` */
export function createPrinter(options = {}) {
    const limit = options.pages ?? Math.min(4, Math.max(2, availableParallelism()));
    const timeout = options.timeout ?? 60_000;
    const launch = options.launch ?? launchBrowser;
    let session = null;
    const running = new Set();
    let closed = false;
    async function open() {
        const launched = await launch();
        if (closed)
            await launched.close();
        running.add(launched);
        return new Pages(launched, limit);
    }
    function current() {
        session ??= open();
        return session;
    }
    async function end(launched) {
        running.delete(launched);
        await launched.close();
    }
    /** The session, a new one where its browser has ended since. */
    async function living() {
        const seen = current();
        const held = await seen;
        if (held.launched.browser.connected)
            return held;
        await end(held.launched);
        if (session === seen)
            session = null;
        return current();
    }
    async function once(pages, html, print) {
        const page = await pages.borrow();
        try {
            const bytes = await within(timeout, printPage(page, html, timeout));
            pages.giveBack(page);
            return pack(settle(bytes, print.date));
        }
        catch (error) {
            const answered = await pages.discard(page);
            if (answered && error instanceof Late)
                throw error;
            const { connected } = pages.launched.browser;
            if (!answered || !connected || /crash|closed|detached|disconnected/i.test(String(error)))
                throw new Lost('the browser ended', { cause: error });
            throw error;
        }
    }
    return {
        start() {
            current().then((pages) => pages.prepare(), () => { });
        },
        async print(html, print) {
            if (closed)
                throw new Error('this printer is closed');
            try {
                return await once(await living(), html, print);
            }
            catch (error) {
                if (!(error instanceof Lost))
                    throw asFault(error, print.name, timeout);
            }
            // alone in a browser of its own: a document that ends its browser twice takes no other with it
            const alone = await open();
            try {
                return await once(alone, html, print);
            }
            catch (error) {
                throw asFault(error, print.name, timeout);
            }
            finally {
                await end(alone.launched);
            }
        },
        async close() {
            closed = true;
            await session?.catch(() => { });
            await Promise.all([...running].map(end));
        },
    };
}
function asFault(error, name, timeout) {
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
async function printPage(page, html, timeout) {
    let onCrash = () => { };
    const crash = new Promise((_, reject) => {
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
    }
    finally {
        page.off('error', onCrash);
    }
}
