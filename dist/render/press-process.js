/** The process behind press.ts: makes documents as they are asked for, until its channel closes. */
import { Fault } from '../model/fault.js';
import { createPrinter } from './pdf.js';
const printer = createPrinter();
printer.start();
// while the browser starts
const documents = import('./document.js');
const fonts = import('./html-fonts.js').then(({ warmUp }) => warmUp());
process.on('message', async ({ id, order }) => {
    const reply = { id };
    try {
        await fonts;
        reply.document = await (await documents).makeDocument(order, printer);
    }
    catch (error) {
        if (error instanceof Fault) {
            const { message, path, line, column, hint, exitCode } = error;
            reply.fault = { message, path, line, column, hint, exitCode };
        }
        else
            reply.error = error instanceof Error ? error.stack : String(error);
    }
    // nobody may be there to hear it any more
    if (process.connected)
        process.send(reply, undefined, undefined, () => { });
});
process.on('disconnect', () => printer.close().finally(() => process.exit()));
