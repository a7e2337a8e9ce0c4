import { sarif as log } from '../../publish/sarif.js';
/** SARIF 2.1.0, for code scanning and editors: one run over all sources. */
export const sarif = ({ analyses }) => `${JSON.stringify(log(analyses.map(({ findings }) => findings)), null, 2)}\n`;
