import { expect, test } from 'vitest'
import { isPlainName, signingName } from '../../src/outline/organ-name.js'

test.each([
  '云溪市水利局',
  '区财政局',
  '县教委',
  '省卫生健康委',
  '青砚区卫生健康委员会',
  '云溪市国家安全局',
  '全南县自然资源局',
  '本溪市',
  '原平市',
  '和平区',
  '下洋镇',
  '红枫街道',
  '鹤鸣街',
  '经开区',
  '云溪高新技术产业园区',
  '岚川县政务服务中心',
  '云溪市公安局交通警察支队',
  '审计署',
  '司法部',
])('%s is a name', (name) => {
  expect(isPlainName(name)).toBe(true)
})

test.each([
  '服务大局',
  '工作格局',
  '市局',
  '分局',
  '各局',
  '我局',
  '全市',
  '市委',
  '县委常委',
  '国务院和省委',
  '省市法治政府',
  '法治政府',
  '特色社会',
  '刑事司',
  '不予处',
  '组长会',
  '明确街道',
  '街道',
  '开发区',
  '乡镇',
  '城市',
  '社区',
  '决策部署',
  '领导干部',
  '党支部',
  '县长担任县人民政府',
  '推动开发区',
  '云溪市的水利局',
])('%s is none', (name) => {
  expect(isPlainName(name)).toBe(false)
})

test.each([
  ['云溪市政府', '云溪市人民政府'],
  ['青砚区', '青砚区人民政府'],
  ['鹤鸣街', '鹤鸣街道办事处'],
  ['高新区', '高新区管理委员会'],
  ['云溪市水利局', '云溪市水利局'],
])('%s signs as %s', (name, signing) => {
  expect(signingName(name)).toBe(signing)
})
