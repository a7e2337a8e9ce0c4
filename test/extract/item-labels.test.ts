import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { read } from '../../pipeline/read/index.ts';

/** Text, entity and scope of every figure. */
const owners = (text: string) =>
  extract(read(new TextEncoder().encode(text), 'a.md')).facts.map(({ text, entity, scope }) => [text, entity, scope]);

describe('what the items of a list open with', () => {
  it('is whose their figures are, where the article is about nobody', () => {
    const text = `# 哪些赛道融资最多

- 本地生活:融资额34.7亿美元,占比29%。
- 移动电商:融资额18.9亿美元,占比15.9%。
`;
    expect(owners(text)).toEqual([
      ['34.7亿美元', '本地生活', null],
      ['29%', '本地生活', null],
      ['18.9亿美元', '移动电商', null],
      ['15.9%', '移动电商', null],
    ]);
  });

  it('is a part of the company that the article is about', () => {
    const text = `# 远山科技2024年报

远山科技发布年报,远山科技分业务数据如下:

- 硬件板块:收入12亿元。
- 软件板块:收入8亿元。
`;
    expect(owners(text)).toEqual([
      ['12亿元', '远山科技', '硬件板块'],
      ['8亿元', '远山科技', '软件板块'],
    ]);
  });

  it('is nobody where it is a quantity, a time or an editor’s word; one item says nothing of the next', () => {
    const text = `# 早报

- 金价:足金价格上涨1.2%。
- 一季度:净利润3亿元。
- 云图存储:发布新品,售价1999元。
- 外汇储备:10月末为3.2万亿美元。
- 点评:市场空间约500亿元。
`;
    expect(owners(text).map(([figure, entity]) => [figure, entity])).toEqual([
      ['1.2%', null],
      ['3亿元', null],
      ['1999元', '云图存储'],
      ['3.2万亿美元', null],
      ['500亿元', null],
    ]);
  });
});
