/** Whether a process of this id runs, somebody else's included. */
export declare function isAlive(pid: number): boolean;
