import { names } from './name.ts';

/** Developers, property managers, landlords. */
export const PROPERTY = names(
  'company',
  `
万科 | Vanke | 万科A, 万科企业, 万科集团
保利发展 | Poly Developments | 保利地产, 保利
保利置业 | Poly Property
中海地产 | China Overseas Land | 中国海外发展, 中海
中海宏洋 | China Overseas Grand Oceans | 中国海外宏洋
华润置地 | China Resources Land
招商蛇口 | China Merchants Shekou
绿城中国 | Greentown China | 绿城
龙湖集团 | Longfor Group | 龙湖
碧桂园 | Country Garden | 碧桂园控股
中国恒大 | China Evergrande | 恒大, 恒大集团, 恒大地产
融创中国 | Sunac | 融创
新城控股 | Seazen | 新城发展, ~新城
旭辉控股 | CIFI | 旭辉, 旭辉控股集团, 旭辉集团
金地集团 | Gemdale | 金地
中国金茂 | China Jinmao | 金茂
越秀地产 | Yuexiu Property | ~越秀
滨江集团 | Binjiang Group | ~滨江
建发国际 | C&D International | 建发国际集团
建发房产 | C&D Real Estate
华发股份 | Huafa | ~华发
首开股份 | Beijing Capital Development | 首开
首创置业 | Beijing Capital Land
城建发展 | Beijing Urban Construction Development
信达地产 | Cinda Real Estate
大悦城 | Grandjoy | 大悦城控股
远洋集团 | Sino-Ocean | ~远洋
世茂集团 | Shimao | 世茂, 世茂股份
雅居乐 | Agile | 雅居乐集团
富力地产 | R&F Properties | 富力
中梁控股 | Zhongliang | 中梁
阳光城 | Yango
正荣地产 | Zhenro | 正荣
金科股份 | Jinke | 金科
中南建设 | Zhongnan | ~中南
荣盛发展 | RiseSun
蓝光发展 | Languang | ~蓝光
华夏幸福 | CFLD
泰禾集团 | Tahoe | 泰禾
佳兆业 | Kaisa | 佳兆业集团
龙光集团 | Logan | 龙光
时代中国 | Times China
合景泰富 | KWG | 合景
奥园集团 | Aoyuan | 中国奥园, 奥园
禹洲集团 | Yuzhou | 禹洲
宝龙地产 | Powerlong | 宝龙
融信中国 | Ronshine | ~融信
祥生控股 | Xiangsheng
弘阳地产 | Redsun Properties | 弘阳
大发地产 | Dafa
景瑞控股 | Jingrui
花样年 | Fantasia | 花样年控股
当代置业 | Modern Land
绿地控股 | Greenland | ~绿地, 绿地集团
绿地香港 | Greenland Hong Kong
格力地产 | Gree Real Estate
美的置业 | Midea Real Estate
中骏集团 | China SCE | 中骏
电建地产 | PowerChina Real Estate
铁建地产 | CRCC Real Estate
中铁置业 | China Railway Real Estate
中建壹品 | CSCEC Yipin
中交地产 | CCCC Real Estate
华侨城 | OCT | 华侨城A, 华侨城集团
万达商管 | Wanda Commercial | 万达商业, 珠海万达商管
万达集团 | Wanda Group | 万达, 大连万达
SOHO中国 | SOHO China
陆家嘴 | Lujiazui
张江高科 | Zhangjiang Hi-Tech
浦东金桥 | Jinqiao
外高桥 | Waigaoqiao
中国国贸 | China World
南京高科 | Nanjing Gaoke
苏州高新 | Suzhou New District
上海临港 | Lingang Holdings
市北高新 | Shibei
光明地产 | Bright Real Estate
天健集团 | Tagen
深振业 | Zhenye
深物业 | Shenzhen Properties
合肥城建 | Hefei Urban Construction
栖霞建设 | Qixia
新湖中宝 | Xinhu Zhongbao
迪马股份 | Dima
众安集团 | Zhong An
万物云 | Onewo
碧桂园服务 | Country Garden Services
华润万象生活 | CR Mixc Lifestyle | 万象生活
保利物业 | Poly Property Services
中海物业 | China Overseas Property
绿城服务 | Greentown Service
绿城管理 | Greentown Management
雅生活服务 | A-Living | 雅生活, 雅生活智慧城市服务
融创服务 | Sunac Services
恒大物业 | Evergrande Property Services
金科服务 | Jinke Smart Services
招商积余 | CMPO
新大正 | New Dazheng
世茂服务 | Shimao Services
旭辉永升服务 | Ever Sunshine | 永升服务
龙湖智创生活 | Longfor Intelligent Living
卓越商企服务 | Excellence Commercial
领地控股 | Leading Holdings
新鸿基地产 | Sun Hung Kai Properties | 新鸿基
长实集团 | CK Asset | 长江实业
长和 | CK Hutchison
恒基地产 | Henderson Land | 恒基兆业, 恒基
新世界发展 | New World Development | ~新世界
太古地产 | Swire Properties
太古股份 | Swire Pacific
九龙仓 | Wharf | 九龙仓集团, 九龙仓置业
恒隆地产 | Hang Lung | 恒隆
信和置业 | Sino Land
嘉里建设 | Kerry Properties
瑞安房地产 | Shui On Land
领展 | Link REIT | 领展房产基金
凯德集团 | CapitaLand | 凯德
普洛斯 | GLP
WeWork | WeWork
金融街控股 | Financial Street Holdings
北辰实业 | Beijing North Star
力高集团 | Redco
合生创展 | Hopson
新城悦服务 | S-Enjoy
建业地产 | Central China Real Estate
建业新生活 | Central China New Life
世联行 | Worldunion
易居企业控股 | E-House | 易居
中原地产 | Centaline
泊寓 | Port Apartment
冠寓 | Goyoo
优客工场 | Ucommune
德信中国 | Dexin
三盛控股 | Sansheng
银城国际 | Yincheng International
港龙中国 | Ganglong
上坤地产 | Sunkwan
佳源国际 | Jiayuan International
新力控股 | Sinic
鑫苑置业 | Xinyuan
俊发集团 | Junfa
`,
);
