/** `zh` and `units` are lists with spaces between. */
export const m = (id, zh, en, kind, group, units, example) => ({
    id,
    zh: zh.split(' '),
    en,
    kind,
    group,
    units: units.split(' '),
    example,
});
