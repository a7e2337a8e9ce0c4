/** Work that took longer than it may. */
export class Late extends Error {
}
/** @throws {Late} where the work takes longer; what it comes to later is dropped */
export async function within(milliseconds, work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Late()), milliseconds);
    });
    work.catch(() => { });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
