import { Fault } from './model/fault.js';
import { sourceId } from './read/identity.js';
/**
 * One id for each path, from its name; of several with one name, the later ones get a number. The same list gives the same
 * ids, whatever part of it is built.
 */
export function planIds(paths) {
    const taken = new Set();
    return new Map(paths.map((path) => {
        const id = sourceId(path);
        let free = id;
        for (let number = 2; taken.has(free); number++)
            free = `${id}-${number}`;
        taken.add(free);
        return [path, free];
    }));
}
/**
 * @param wanted the id of the article as read: its own choice (front matter) stands, one from its name is the planned one
 * @throws Fault where the choice is another source's id
 */
export function claimId(ids, path, wanted) {
    if (wanted === sourceId(path))
        return ids.get(path);
    for (const [other, id] of ids) {
        if (id === wanted && other !== path) {
            throw new Fault(`its id '${wanted}' is that of ${other}`, { path, hint: 'Change `id` in the front matter.' });
        }
    }
    ids.set(path, wanted);
    return wanted;
}
