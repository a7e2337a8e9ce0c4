import { Fault } from '../model/fault.ts';
import type { Document, Order } from './document.ts';
/** Makes documents: in a process of its own, beside the one that reads and checks. */
export interface Press {
    /** @throws Fault where nothing prints */
    make(order: Order): Promise<Document>;
    /** Ends the process and its browser; no process and no folder is left. */
    close(): Promise<void>;
}
/** What goes over, and what comes back: the document, or what was wrong. */
export interface Request {
    id: number;
    order: Order;
}
export interface Reply {
    id: number;
    document?: Document;
    fault?: {
        message: string;
    } & ConstructorParameters<typeof Fault>[1];
    /** the stack of an error that is ours */
    error?: string;
}
/**
 * Starts the process and its browser and returns at once. It ends with this one, however this one ends: then its channel breaks.
 * @param child the program, for tests
 */
export declare function startPress(child?: string): Press;
