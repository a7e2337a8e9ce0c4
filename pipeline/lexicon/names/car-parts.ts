import { names } from './name.ts';

/** Parts, assisted driving, dealers. */
export const CAR_PARTS = names(
  'company',
  `
华域汽车 | HASCO
福耀玻璃 | Fuyao Glass | 福耀
拓普集团 | Tuopu Group
三花智控 | Sanhua Intelligent Controls
德赛西威 | Desay SV
伯特利 | Bethel Automotive
均胜电子 | Joyson Electronics
星宇股份 | Xingyu
玲珑轮胎 | Linglong Tire
赛轮轮胎 | Sailun
森麒麟 | Sentury Tire
中策橡胶 | Zhongce Rubber
三角轮胎 | Triangle Tyre
旭升集团 | Xusheng | 旭升股份
爱柯迪 | IKD
文灿股份 | Wencan
新泉股份 | Xinquan
继峰股份 | Jifeng
双环传动 | Shuanghuan Driveline
银轮股份 | Yinlun
万丰奥威 | Wanfeng Auto
宁波华翔 | Ningbo Huaxiang
敏实集团 | Minth Group
耐世特 | Nexteer
中鼎股份 | Zhongding
保隆科技 | Baolong
科博达 | Keboda
经纬恒润 | Jingwei Hirain
亚太股份 | Asia-Pacific Mechanical & Electronic
万向钱潮 | Wanxiang Qianchao
威孚高科 | Weifu High-Tech
富奥股份 | Fawer
凌云股份 | Lingyun
松芝股份 | Songz
浙江仙通 | Zhejiang Xiantong
上声电子 | Sonavox
道通科技 | Autel Intelligent
~地平线 | Horizon Robotics | 地平线机器人
黑芝麻智能 | Black Sesame
文远知行 | WeRide
小马智行 | Pony.ai
萝卜快跑 | Apollo Go
Momenta | Momenta
元戎启行 | DeepRoute.ai
轻舟智航 | QCraft
毫末智行 | Haomo.ai
禾赛科技 | Hesai | 禾赛
速腾聚创 | RoboSense
图达通 | Seyond
希迪智驾 | CiDi
知行科技 | iMotion
四维图新 | NavInfo
高德地图 | Amap | 高德
亿咖通 | ECARX | 亿咖通科技
中升控股 | Zhongsheng Group | 中升集团
广汇汽车 | China Grand Auto
永达汽车 | Yongda Automobiles
美东汽车 | Meidong Auto
和谐汽车 | Harmony Auto
途虎 | Tuhu | 途虎养车
汽车之家 | Autohome
易车 | Yiche
懂车帝 | Dongchedi
瓜子二手车 | Guazi | ~瓜子
优信 | Uxin
优信二手车 | Uxin Used Cars
博世 | Bosch
采埃孚 | ZF
大陆集团 | Continental
电装 | Denso
麦格纳 | Magna
法雷奥 | Valeo
佛瑞亚 | Forvia
米其林 | Michelin
普利司通 | Bridgestone
固特异 | Goodyear
Mobileye | Mobileye
Waymo | Waymo
Aurora | Aurora Innovation
安波福 | Aptiv
新日股份 | Sunra
灿谷 | Cango
`,
);
