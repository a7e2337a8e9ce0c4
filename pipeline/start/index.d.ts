export function entry(name: string): string;
export function settle(): Promise<void>;
