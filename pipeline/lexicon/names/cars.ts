import { names } from './name.ts';

/** Makers of cars, and the brands that report deliveries of their own. */
export const CARS = names(
  'company',
  `
比亚迪 | BYD | 比亚迪汽车, 比亚迪股份, BYD
吉利汽车 | Geely Auto | 吉利, 吉利控股, 吉利控股集团, 吉利汽车集团
长安汽车 | Changan Automobile | 重庆长安汽车, 重庆长安, ~长安
长城汽车 | Great Wall Motor | ~长城
奇瑞汽车 | Chery Automobile | 奇瑞, 奇瑞集团, 奇瑞控股
上汽集团 | SAIC Motor | 上海汽车, 上汽
广汽集团 | GAC Group | 广汽, 广州汽车集团
北京汽车 | BAIC Motor | 北汽集团, 北汽股份, 北汽
北汽蓝谷 | BAIC BluePark | 北汽新能源
北汽福田 | Foton Motor | 福田汽车
东风集团 | Dongfeng Motor | 东风汽车, 东风集团股份, 东风汽车集团
中国一汽 | FAW Group | 一汽集团, 一汽
一汽解放 | FAW Jiefang | ~解放
江淮汽车 | JAC Motors | 江汽集团, ~江淮
江铃汽车 | Jiangling Motors
赛力斯 | Seres | 赛力斯集团, 赛力斯汽车, 金康赛力斯
蔚来 | NIO | 蔚来汽车, NIO
小鹏汽车 | XPeng | 小鹏, 小鹏集团
理想汽车 | Li Auto | ~理想
零跑汽车 | Leapmotor | 零跑, 零跑科技
哪吒汽车 | Neta Auto | ~哪吒, 合众汽车, 合众新能源
威马汽车 | WM Motor | 威马
小米汽车 | Xiaomi EV
极氪 | Zeekr | 极氪智能科技, 极氪汽车, 极氪科技
岚图汽车 | Voyah | 岚图
阿维塔 | Avatr | 阿维塔科技
深蓝汽车 | Deepal | ~深蓝
埃安 | Aion | 广汽埃安, 昊铂埃安
昊铂 | Hyptec
智己汽车 | IM Motors | 智己
飞凡汽车 | Rising Auto
极狐汽车 | Arcfox | 极狐
极越 | Jiyue | 极越汽车
极石汽车 | Rox Motor
领克 | Lynk & Co | 领克汽车
吉利银河 | Geely Galaxy
几何汽车 | Geometry
睿蓝汽车 | Livan
高合汽车 | HiPhi | 高合, 华人运通
天际汽车 | Enovate
爱驰汽车 | Aiways
创维汽车 | Skyworth Auto
恒大汽车 | Evergrande NEV | 中国恒大新能源汽车
问界 | Aito | AITO问界, AITO
智界 | Luxeed
享界 | Stelato
尊界 | Maextro
尚界 | SAIC-Huawei Shangjie
鸿蒙智行 | HIMA
方程豹 | Fang Cheng Bao
腾势 | Denza | 腾势汽车
~仰望 | Yangwang | 仰望汽车
~坦克 | Tank | 坦克汽车
魏牌 | Wey | 魏牌新能源
~欧拉 | Ora | 欧拉汽车
哈弗 | Haval | 哈弗品牌
捷途 | Jetour | 捷途汽车
星途 | Exeed
iCAR | iCAR
长安启源 | Changan Nevo
东风奕派 | eπ
东风风神 | Aeolus
东风柳汽 | Dongfeng Liuzhou
上汽乘用车 | SAIC Passenger Vehicle
上汽通用五菱 | SAIC-GM-Wuling | 五菱汽车, 五菱
上汽大众 | SAIC Volkswagen
上汽通用 | SAIC-GM
上汽大通 | SAIC Maxus
上汽奥迪 | SAIC Audi
一汽大众 | FAW-Volkswagen | 一汽-大众
一汽丰田 | FAW Toyota
一汽红旗 | Hongqi | 红旗品牌, 一汽红旗品牌
一汽奔腾 | Bestune
广汽丰田 | GAC Toyota
广汽本田 | GAC Honda
广汽传祺 | GAC Trumpchi | 传祺
广汽三菱 | GAC Mitsubishi
东风日产 | Dongfeng Nissan
东风本田 | Dongfeng Honda
北京奔驰 | Beijing Benz
北京现代 | Beijing Hyundai
华晨宝马 | BMW Brilliance
华晨中国 | Brilliance China
长安福特 | Changan Ford
长安马自达 | Changan Mazda
悦达起亚 | Yueda Kia | 东风悦达起亚
神龙汽车 | DPCA
奇瑞捷豹路虎 | Chery Jaguar Land Rover
宇通客车 | Yutong Bus | 宇通
金龙汽车 | King Long
中通客车 | Zhongtong Bus
中国重汽 | Sinotruk | 中国重型汽车集团
陕汽集团 | Shaanxi Automobile | 陕汽, 陕西重汽
潍柴动力 | Weichai Power | 潍柴
众泰汽车 | Zotye
海马汽车 | Haima
力帆科技 | Lifan
千里科技 | Afari Technology
特斯拉 | Tesla | Tesla, 特斯拉中国, 特斯拉上海超级工厂
Rivian | Rivian
Lucid | Lucid | Lucid Motors, Lucid Group
法拉第未来 | Faraday Future | Faraday Future
极星 | Polestar | 极星汽车
VinFast | VinFast
大众汽车 | Volkswagen | 大众汽车集团, 大众集团, 大众中国, 大众汽车集团(中国), ~大众, Volkswagen
奥迪 | Audi | 一汽奥迪
保时捷 | Porsche
宝马 | BMW | 宝马集团, 宝马中国, BMW
梅赛德斯-奔驰 | Mercedes-Benz | 奔驰, 梅赛德斯奔驰, 戴姆勒, 梅赛德斯-奔驰集团, 梅赛德斯
丰田 | Toyota | 丰田汽车, 丰田中国, Toyota
本田 | Honda | 本田汽车, 本田中国, Honda
日产 | Nissan | 日产汽车, 日产中国
马自达 | Mazda
三菱汽车 | Mitsubishi Motors
铃木 | Suzuki | 铃木汽车
斯巴鲁 | Subaru
雷克萨斯 | Lexus
英菲尼迪 | Infiniti
现代汽车 | Hyundai Motor | 现代汽车集团
起亚 | Kia | 起亚汽车
通用汽车 | General Motors | 通用汽车中国
福特 | Ford | 福特汽车, 福特中国, Ford
凯迪拉克 | Cadillac
别克 | Buick
雪佛兰 | Chevrolet
~林肯 | Lincoln
斯特兰蒂斯 | Stellantis | Stellantis, 斯特兰蒂斯集团, Stellantis集团
雷诺 | Renault | 雷诺集团
~标致 | Peugeot
雪铁龙 | Citroën
菲亚特 | Fiat
法拉利 | Ferrari
玛莎拉蒂 | Maserati
沃尔沃汽车 | Volvo Cars | 沃尔沃
捷豹路虎 | Jaguar Land Rover
宾利 | Bentley
劳斯莱斯 | Rolls-Royce
兰博基尼 | Lamborghini
路特斯 | Lotus | 路特斯科技, 莲花汽车, 莲花跑车
塔塔汽车 | Tata Motors
雅迪控股 | Yadea | 雅迪
爱玛科技 | Aima | 爱玛
九号公司 | Ninebot | ~九号
小牛电动 | Niu Technologies | ~小牛
台铃 | Tailg
绿源 | Luyuan | 绿源集团
春风动力 | CFMoto
钱江摩托 | Qianjiang Motor
`,
);
