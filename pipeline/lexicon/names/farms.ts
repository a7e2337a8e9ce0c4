import { names } from './name.ts';

/** Pigs, poultry, feed, seeds, pets. */
export const FARMS = names(
  'company',
  `
牧原股份 | Muyuan Foods | 牧原
温氏股份 | Wens Foodstuff | 温氏
~新希望 | New Hope | 新希望集团, 新希望六和
正邦科技 | Zhengbang
天邦食品 | Tianbang Food
大北农 | Dabeinong
海大集团 | Haid Group
唐人神 | Tangrenshen
天康生物 | Tiankang
巨星农牧 | Juxing
神农集团 | Shennong
傲农生物 | Aonong
德康农牧 | Dekon
圣农发展 | Sunner
益生股份 | Yisheng
民和股份 | Minhe
仙坛股份 | Xiantan
立华股份 | Lihua
湘佳股份 | Xiangjia
隆平高科 | Longping High-Tech
登海种业 | Denghai Seeds
荃银高科 | Winall Hi-tech
~北大荒 | Beidahuang
苏垦农发 | Suken
中牧股份 | China Animal Husbandry
生物股份 | Jinyu Bio
瑞普生物 | Ringpu
中宠股份 | China Pet Foods
乖宝宠物 | Gambol Pet
佩蒂股份 | Petpal
国联水产 | Guolian Aquatic
獐子岛 | Zoneco
先正达 | Syngenta | 先正达集团
拜耳 | Bayer | 拜耳集团
禾丰股份 | Wellhope
福贝宠物 | Fubei Pet
隆平发展 | Longping Development
洪九果品 | Hongjiu Fruit
鲜丰水果 | Xianfeng Fruit
`,
);
