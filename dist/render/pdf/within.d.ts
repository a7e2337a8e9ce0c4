/** Work that took longer than it may. */
export declare class Late extends Error {
}
/** @throws {Late} where the work takes longer; what it comes to later is dropped */
export declare function within<T>(milliseconds: number, work: Promise<T>): Promise<T>;
