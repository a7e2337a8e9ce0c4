import { names } from './name.ts';

/** Groups of many businesses. */
export const GROUPS = names(
  'company',
  `
华润集团 | China Resources
国投集团 | SDIC | 国家开发投资集团
中国诚通 | China Chengtong
中国国新 | China Reform
万向集团 | Wanxiang
正威集团 | Amer International
红豆集团 | Hodo
雪松控股 | Cedar Holdings
联想控股 | Legend Holdings
三星物产 | Samsung C&T
SK集团 | SK Group
LG集团 | LG Group
乐天集团 | Lotte
三菱商事 | Mitsubishi Corporation
三井物产 | Mitsui & Co.
伊藤忠 | Itochu | 伊藤忠商事
丸红 | Marubeni
住友商事 | Sumitomo Corporation
塔塔集团 | Tata Group
信实工业 | Reliance Industries
阿达尼 | Adani | 阿达尼集团
怡和集团 | Jardine Matheson | 怡和控股
正大集团 | CP Group
金光集团 | Sinar Mas
台塑 | Formosa Plastics
远东集团 | Far Eastern Group
`,
);
