/** What holds for every article of a folder. */
export const CONFIG = 'crossfoot.config.yaml';
