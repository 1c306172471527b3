import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NOTICE } from '../../../src/outline/page/notices.js'
import { BESIDE_PAGE, FACTS, type LinePattern, PAGE } from '../../../src/outline/page/patterns.js'

const MARKS = [...':：|【】[]（）()｜/、 ', '2023-01-05 ', '2023年1月5日', '2023年1月5日星期三', '12', '.']

// Of more pieces than are put together below.
const LONG = [
  '政府信息公开 政务服务 互动交流',
  '【我要纠错】责任编辑：张三',
  '政务资讯 | 2024-02-15 21:36',
  '【报送单位】：办公室 | 2024-02-15',
  '云溪普法 2024-02-15 学习资源 23 次浏览',
  '（撰稿、核稿：宣传科 张三 编辑：李四）',
  '（通讯员 张小三 李四）',
  '通讯员：张小三',
  '张小三 摄影报道',
  '】【打印】【关闭】',
  '您对本页内容是否满意？',
  '云溪水利投稿邮箱：slj@example.cn',
  '剩余80%未读，下载后可阅读全文',
  '25-02-13县水利局党组领导班...',
  '更新频率：每年',
  '声明：以上内容为用户上传，仅供参考。',
  '声明：本文遵循许可协议，引用时写明出处。',
  '未经许可不得摘编。',
  '如有内容问题请同本网联系',
  '监督索引号53250100300111000',
  '云溪县人民政府门户网站 www.example.gov.cn 发布时间：2024-02-15 11:51',
]

/** Lines made of the words of a pattern's own source and of marks. */
function linesLike({ pattern }: LinePattern): fc.Arbitrary<string> {
  const words = pattern.source.match(/[\u4e00-\u9fff]+|[A-Za-z]+\d?|A[+-]/g) ?? []
  const pieces = fc.array(fc.constantFrom(...words, ...MARKS), { minLength: 1, maxLength: 4 })
  return fc.oneof({ arbitrary: pieces.map((some) => some.join('')), weight: 200 }, fc.constantFrom(...LONG))
}

test.each([...FACTS, ...PAGE, ...BESIDE_PAGE, NOTICE].map((one) => [one.pattern.source.slice(0, 30), one] as const))(
  'every line of %s passes its hint',
  (_, one) => {
    let fitting = 0
    fc.assert(
      fc.property(linesLike(one), (line) => {
        if (!one.pattern.test(line)) return
        fitting++
        expect(one.hint(line)).toBe(true)
      }),
      { numRuns: 50_000, seed: 1 },
    )
    expect(fitting).toBeGreaterThan(0)
  },
)
