/** Whether what companies do or have follows at a place. */
export declare const saysOfCompany: (text: string, at: number) => boolean;
