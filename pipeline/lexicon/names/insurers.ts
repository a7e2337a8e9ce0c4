import { names } from './name.ts';

/** Insurers. */
export const INSURERS = names(
  'company',
  `
中国平安 | Ping An | 平安集团, 中国平安保险, ~平安, 平保
中国人寿 | China Life | 国寿
中国太保 | China Pacific Insurance | 中国太平洋保险, 太保, 太平洋保险
新华保险 | New China Life | 新华人寿
中国人保 | PICC Group | 人保集团, 中国人民保险, ~人保
中国财险 | PICC P&C | 人保财险, 中国人民财产保险
人保寿险 | PICC Life
人保健康 | PICC Health
中国太平 | China Taiping | 中国太平保险, 太平保险
太平人寿 | Taiping Life
平安人寿 | Ping An Life | 平安寿险
平安产险 | Ping An P&C | 平安财险
平安健康险 | Ping An Health
平安好医生 | Ping An Good Doctor
太保寿险 | CPIC Life | 太平洋人寿
太保产险 | CPIC P&C | 太平洋产险
泰康保险 | Taikang Insurance | 泰康人寿, 泰康保险集团, 泰康
友邦保险 | AIA | ~友邦, 友邦人寿
保诚 | Prudential | 英国保诚
宏利金融 | Manulife | 宏利
众安在线 | ZhongAn Online | 众安保险, 众安
阳光保险 | Sunshine Insurance | 阳光人寿
大地保险 | China Continent Insurance
中华联合 | China United Insurance | 中华联合财险, 中华保险
中国再保险 | China Reinsurance | 中再集团, 中再, 中再保险
大家保险 | Dajia Insurance
富德生命人寿 | Funde Sino Life
前海人寿 | Foresea Life
华夏人寿 | Huaxia Life
百年人寿 | Aeon Life
国华人寿 | Guohua Life
合众人寿 | Union Life
中邮保险 | China Post Life | 中邮人寿
信泰人寿 | Sinatay Life
君康人寿 | Junkang Life
建信人寿 | CCB Life
工银安盛 | ICBC-AXA Life | 工银安盛人寿
招商信诺 | Cigna & CMB Life | 招商信诺人寿
中意人寿 | Generali China Life
中英人寿 | Aviva-COFCO Life
中宏人寿 | Manulife-Sinochem
国泰产险 | Cathay Insurance
英大财险 | Yingda P&C
水滴公司 | Waterdrop | ~水滴, 水滴保险
慧择 | Huize
泛华控股 | Fanhua | 泛华
伯克希尔 | Berkshire Hathaway | 伯克希尔哈撒韦, 伯克希尔·哈撒韦, 伯克希尔-哈撒韦
安联 | Allianz | 安联集团
安盛 | AXA | 安盛集团
慕尼黑再保险 | Munich Re | 慕再
瑞士再保险 | Swiss Re | 瑞再
`,
);
