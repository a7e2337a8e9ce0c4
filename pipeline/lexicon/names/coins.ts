import { names } from './name.ts';

/** Coins, quoted like indices. */
export const COINS = names(
  'index',
  `
比特币 | Bitcoin | BTC
以太坊 | Ether | ETH, 以太币
`,
);
